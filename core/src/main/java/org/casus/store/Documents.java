package org.casus.store;

import java.util.List;
import org.casus.model.Added;
import org.casus.model.Coder;
import org.casus.model.Document;
import org.casus.model.Problem;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The documents of an archive, in all their versions, and their way into it. */
public final class Documents {
    private final Session session;
    private final Coders coders;

    Documents(Session session, Coders coders) {
        this.session = session;
        this.coders = coders;
    }

    /** Whether the archive has this very document, coded by this coder. */
    public boolean holds(Document document, Coder coder) {
        return session.ask(() -> session.handle()
                        .createQuery("""
                        SELECT count(*) FROM document JOIN coding USING (document_key)
                        JOIN coder USING (coder_key)
                        WHERE document.id = :id AND content_sha256 = :content AND coder.version = :version
                            AND codebook = :codebook AND codebook_version = :codebookVersion
                            AND codebook_sha256 = :sha256 AND engine = :engine
                        """)
                        .bind("id", document.id())
                        .bind("content", Fingerprint.of(document))
                        .bind("version", coder.version())
                        .bind("codebook", coder.codebook())
                        .bind("codebookVersion", coder.codebookVersion())
                        .bind("sha256", coder.codebookSha256())
                        .bind("engine", coder.engine())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** Adds documents in one transaction: all or none. What is known changes nothing. */
    public Added add(long run, List<Coded> batch, List<Problem> problems) {
        return session.write(() -> {
            Added sum = Added.NOTHING;
            CodedRows rows = new CodedRows(session.handle(), session.dialect());
            for (Coded coded : batch) {
                sum = sum.plus(add(run, coded, rows));
            }
            rows.write();
            for (Problem problem : problems) {
                session.handle()
                        .createUpdate("INSERT INTO problem (run_key, code, message) VALUES (:run, :code, :message)")
                        .bind("run", run)
                        .bind("code", problem.code().name())
                        .bind("message", problem.toString())
                        .execute();
            }
            return sum;
        });
    }

    private Added add(long run, Coded coded, CodedRows rows) {
        Document document = coded.coded().document();
        String content = Fingerprint.of(document);
        Long known = session.handle()
                .createQuery("SELECT document_key FROM document WHERE id = :id AND content_sha256 = :content")
                .bind("id", document.id())
                .bind("content", content)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
        long coder = coders.key(coded.coded().coder());
        if (known != null) {
            return new Added(0, 0, 1, recode(known, coder, coded, rows));
        }
        int version = session.handle()
                        .createQuery("SELECT coalesce(max(version), 0) FROM document WHERE id = :id")
                        .bind("id", document.id())
                        .mapTo(Integer.class)
                        .one()
                + 1;
        if (version > 1) {
            session.handle()
                    .createUpdate("UPDATE document SET newest = 0 WHERE id = :id AND newest = 1")
                    .bind("id", document.id())
                    .execute();
        }
        long key = insert(run, document, version, content);
        int events = code(key, coder, true, coded, rows);
        return version == 1 ? new Added(1, 0, 0, events) : new Added(0, 1, 0, events);
    }

    /** A known document that this coder has not seen: its coding waits beside the one in force. */
    private int recode(long document, long coder, Coded coded, CodedRows rows) {
        boolean known = session.handle()
                        .createQuery(
                                "SELECT count(*) FROM coding WHERE document_key = :document AND coder_key = :coder")
                        .bind("document", document)
                        .bind("coder", coder)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return known ? 0 : code(document, coder, false, coded, rows);
    }

    private long insert(long run, Document document, int version, String content) {
        String vector = session.dialect().vector(":folded");
        Update insert = session.handle()
                .createUpdate("INSERT INTO document (id, version, newest, content_sha256, text, title, published,"
                        + " source, url, language, byline, run_key" + (vector.isEmpty() ? "" : ", words")
                        + ") VALUES (:id, :version, 1, :content, :text, :title, :published, :source, :url, :language, :byline, :run"
                        + (vector.isEmpty() ? "" : ", " + vector) + ")")
                .bind("id", document.id())
                .bind("version", version)
                .bind("content", content)
                .bind("text", document.text())
                .bind("title", document.title())
                .bind(
                        "published",
                        document.published() == null
                                ? null
                                : document.published().toString())
                .bind("source", document.source())
                .bind("url", document.url())
                .bind("language", document.language())
                .bind("byline", document.byline())
                .bind("run", run);
        if (!vector.isEmpty()) {
            String title = document.title() == null ? "" : document.title() + "\n";
            insert.bind("folded", CodedRows.searchable(title + document.text()));
        }
        return insert.executeAndReturnGeneratedKeys("document_key")
                .mapTo(Long.class)
                .one();
    }

    private int code(long document, long coder, boolean inForce, Coded coded, CodedRows rows) {
        long coding = session.handle()
                .createUpdate("INSERT INTO coding (document_key, coder_key, in_force, record)"
                        + " VALUES (:document, :coder, :inForce, :record)")
                .bind("document", document)
                .bind("coder", coder)
                .bind("inForce", inForce ? 1 : 0)
                .bind("record", coded.record())
                .executeAndReturnGeneratedKeys("coding_key")
                .mapTo(Long.class)
                .one();
        if (inForce) {
            session.handle().execute("INSERT INTO to_link (coding_key) VALUES (?)", coding);
        }
        rows.add(coding, coded.coded().document(), coded.coded().events());
        return coded.coded().events().size();
    }

    /**
     * A document that waits to be coded.
     *
     * @param key its place in the order of coming
     */
    public record Waiting(long key, Document document) {}

    private static final String WAITING = """
             FROM document WHERE newest = 1 AND document_key > :after AND NOT EXISTS (
                SELECT 1 FROM coding JOIN coder USING (coder_key)
                WHERE coding.document_key = document.document_key AND coder.version = :version
                    AND codebook = :codebook AND codebook_version = :codebookVersion
                    AND codebook_sha256 = :sha256 AND engine = :engine)
            """;

    /** The newest versions that a coder has not coded, in the order in which they came. */
    public List<Waiting> waiting(Coder coder, long after, int limit) {
        String question = "SELECT document_key, document.id, text, title, published, source, url, language, byline"
                + WAITING + " ORDER BY document_key LIMIT :limit";
        return session.ask(() -> waiting(question, coder, after)
                .bind("limit", limit)
                .map((row, context) -> new Waiting(row.getLong("document_key"), KeptRow.document(row)))
                .list());
    }

    /** How many these are. */
    public int waiting(Coder coder) {
        return session.ask(() -> waiting("SELECT count(*)" + WAITING, coder, -1)
                .mapTo(Integer.class)
                .one());
    }

    private Query waiting(String question, Coder coder, long after) {
        return session.handle()
                .createQuery(question)
                .bind("after", after)
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("codebookVersion", coder.codebookVersion())
                .bind("sha256", coder.codebookSha256())
                .bind("engine", coder.engine());
    }
}
