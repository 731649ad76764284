package org.casus.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.casus.model.Coder;
import org.jspecify.annotations.Nullable;

/** What coders read in the documents of an archive; of each document, one coding is in force. */
public final class Codings {
    private final Session session;

    private final Coders coders;

    Codings(Session session, Coders coders) {
        this.session = session;
        this.coders = coders;
    }

    /**
     * A document that was read anew.
     *
     * @param document its id
     * @param inForce the reading that counts, or null when there is none
     * @param ready the new one
     */
    public record Replacement(String document, @Nullable Long inForce, long ready) {}

    /** What a coder has read but does not count yet, by the id of the document. */
    public List<Replacement> ready(Coder coder) {
        return session
                .write(() -> new ArrayList<>(session.handle()
                        .createQuery("""
                                SELECT document.id, old.coding_key, ready.coding_key FROM coding AS ready
                                JOIN document ON document.document_key = ready.document_key
                                LEFT JOIN coding AS old ON old.document_key = ready.document_key AND old.in_force = 1
                                WHERE ready.coder_key = :coder AND ready.in_force = 0 AND document.newest = 1
                                """)
                        .bind("coder", coders.key(coder))
                        .map((row, context) -> new Replacement(
                                row.getString(1), row.getObject(2) == null ? null : row.getLong(2), row.getLong(3)))
                        .list()))
                .stream()
                .sorted(Comparator.comparing(Replacement::document))
                .toList();
    }

    /** Makes count what a coder has read, for all documents at once. */
    public void adopt(Coder coder) {
        session.write(() -> {
            session.handle().createUpdate("""
                        INSERT INTO to_link (coding_key) SELECT ready.coding_key FROM coding AS ready
                        JOIN document ON document.document_key = ready.document_key
                        WHERE ready.coder_key = :coder AND ready.in_force = 0 AND document.newest = 1
                        ON CONFLICT DO NOTHING
                        """).bind("coder", coders.key(coder)).execute();
            return adopted(coder);
        });
    }

    private int adopted(Coder coder) {
        return session.handle()
                .createUpdate("""
                        UPDATE coding SET in_force = CASE WHEN coder_key = :coder THEN 1 ELSE 0 END
                        WHERE document_key IN (SELECT ready.document_key FROM coding AS ready
                            JOIN document ON document.document_key = ready.document_key
                            WHERE ready.coder_key = :coder AND ready.in_force = 0 AND document.newest = 1)
                        """)
                .bind("coder", coders.key(coder))
                .execute();
    }

    /** Keys of the codings in force of the newest versions, by the id of their document. */
    public List<Long> inForce() {
        return session
                .ask(() -> new ArrayList<>(session.handle()
                        .createQuery(
                                "SELECT coding.coding_key, document.id FROM coding JOIN document USING (document_key)"
                                        + " WHERE coding.in_force = 1 AND document.newest = 1")
                        .map((row, context) -> Map.entry(row.getString(2), row.getLong(1)))
                        .list()))
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is kept of a coding. */
    public Kept kept(long coding) {
        return session.ask(() -> session.handle()
                .createQuery("""
                        SELECT document.id, text, title, published, source, url, language, byline, document.version, newest, in_force, record,
                            coder.version AS coder_version, codebook, codebook_version, codebook_sha256, engine
                        FROM coding JOIN document USING (document_key) JOIN coder USING (coder_key)
                        WHERE coding_key = :coding
                        """)
                .bind("coding", coding)
                .map((row, context) -> KeptRow.of(row))
                .one());
    }

    /** The coding in force of a document's newest version, or null. */
    public @Nullable Long inForce(String document) {
        return session.ask(() -> session.handle()
                .createQuery("SELECT coding_key FROM coding JOIN document USING (document_key)"
                        + " WHERE document.id = :id AND newest = 1 AND in_force = 1")
                .bind("id", document)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
    }
}
