package org.casus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.casus.model.FiledDocument;
import org.casus.model.FiledEvent;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Where documents and their events were filed when they came, and what waits to be. */
public final class Filings {
    private final Session session;

    Filings(Session session) {
        this.session = session;
    }

    /** Work that is done as a whole or not at all, while no other process files anything. */
    public <T> T whole(Supplier<T> work) {
        return session.write(work);
    }

    /** Refuses an archive that has incidents of which it is not known how they were filed. */
    public void check() {
        int incidents = number("SELECT count(*) FROM (SELECT 1 AS one FROM incident LIMIT 1) AS counted");
        if (incidents > 0 && sizes().get(0) == 0) {
            throw new StoreException("the incidents of " + session.address()
                    + " were made by an older version of Casus; make them anew once: casus relink --db "
                    + session.address());
        }
    }

    /** How many documents, events and incidents were filed. */
    public List<Integer> sizes() {
        return List.of("filed_document", "filed_event", "filed_incident").stream()
                .map(table -> number("SELECT coalesce(max(number) + 1, 0) FROM " + table))
                .toList();
    }

    private int number(String question) {
        return session.ask(() ->
                session.handle().createQuery(question).mapTo(Integer.class).one());
    }

    /** Readings in force that were not filed yet, in the order in which they came. */
    public List<Long> waiting(int limit) {
        return session.ask(() -> session.handle()
                .createQuery(
                        "SELECT coding_key FROM to_link JOIN coding USING (coding_key) JOIN document USING (document_key)"
                                + " WHERE in_force = 1 AND newest = 1 ORDER BY coding_key LIMIT :limit")
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
    }

    /** Takes readings off the list of what waits. */
    public void done(List<Long> codings) {
        PreparedBatch done = session.handle().prepareBatch("DELETE FROM to_link WHERE coding_key = :coding");
        codings.forEach(coding -> done.bind("coding", coding).add());
        if (done.size() > 0) {
            done.execute();
        }
    }

    /** Forgets all that was filed. */
    public void clear() {
        for (String table : List.of("filed_list", "filed_event", "filed_incident", "filed_document")) {
            session.handle().execute("DELETE FROM " + table);
        }
    }

    /** Keeps where documents were filed; of each the reading and the id. */
    public void add(List<FiledDocument> filed, List<Long> codings, List<String> ids) {
        PreparedBatch documents = session.handle()
                .prepareBatch("INSERT INTO filed_document (number, coding_key, document_id, story, first_copy)"
                        + " VALUES (:number, :coding, :id, :story, :text)");
        PreparedBatch events = session.handle().prepareBatch("""
                INSERT INTO filed_event (number, document, position, event_id, incident, node, text_group, partner, score, reasons)
                VALUES (:number, :document, :position, :event, :incident, :node, :group, :partner, :score, :reasons)
                """);
        for (int i = 0; i < filed.size(); i++) {
            FiledDocument document = filed.get(i);
            documents
                    .bind("number", document.number())
                    .bind("coding", codings.get(i))
                    .bind("id", ids.get(i))
                    .bind("story", document.story())
                    .bind("text", document.text())
                    .add();
            for (FiledEvent event : document.events()) {
                events.bind("number", event.number())
                        .bind("document", event.document())
                        .bind("position", event.position())
                        .bind("event", event.event())
                        .bind("incident", event.incident())
                        .bind("node", event.node())
                        .bind("group", event.textGroup())
                        .bind("partner", event.partner())
                        .bind("score", event.score())
                        .bind("reasons", String.join("\n", event.reasons()))
                        .add();
            }
        }
        for (PreparedBatch batch : List.of(documents, events)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** Names incidents: each with its number, anew or for the first time. */
    public void name(int incident, String id) {
        session.handle()
                .createUpdate("INSERT INTO filed_incident (number, id) VALUES (:number, :id)"
                        + " ON CONFLICT (number) DO UPDATE SET id = excluded.id")
                .bind("number", incident)
                .bind("id", id)
                .execute();
    }

    /** The id of an incident. */
    public String incident(int number) {
        return session.ask(() -> session.handle()
                .createQuery("SELECT id FROM filed_incident WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .one());
    }

    /** Takes back what an older reading of a document told; gives the numbers of the incidents that lose by it. */
    public List<Integer> withdraw(String document) {
        List<Integer> numbers = session.handle()
                .createQuery("SELECT number FROM filed_document WHERE document_id = :id AND withdrawn = 0")
                .bind("id", document)
                .mapTo(Integer.class)
                .list();
        List<Integer> incidents = new ArrayList<>();
        for (int number : numbers) {
            incidents.addAll(session.handle()
                    .createQuery("SELECT DISTINCT incident FROM filed_event WHERE document = :number AND withdrawn = 0")
                    .bind("number", number)
                    .mapTo(Integer.class)
                    .list());
            for (String update : List.of(
                    "UPDATE filed_event SET withdrawn = 1 WHERE document = :number",
                    "UPDATE filed_document SET withdrawn = 1 WHERE number = :number")) {
                session.handle().createUpdate(update).bind("number", number).execute();
            }
        }
        return incidents;
    }

    /** The reading that was filed under a number. */
    public long coding(int document) {
        return one("SELECT coding_key FROM filed_document WHERE number = :number", document, Long.class);
    }

    /** The number of the first document of a document's story. */
    public int story(int document) {
        return one("SELECT story FROM filed_document WHERE number = :number", document, Integer.class);
    }

    /** The number of the first copy of a document, or its own. */
    public int text(int document) {
        return one("SELECT first_copy FROM filed_document WHERE number = :number", document, Integer.class);
    }

    /** The ids of other documents that are one text with a document. */
    public List<String> copies(String document) {
        return session.ask(() -> session.handle()
                .createQuery("SELECT other.document_id FROM filed_document AS one JOIN filed_document AS other"
                        + " ON other.first_copy = one.first_copy AND other.number <> one.number"
                        + " WHERE one.document_id = :id AND one.withdrawn = 0 AND other.withdrawn = 0 ORDER BY 1")
                .bind("id", document)
                .mapTo(String.class)
                .list());
    }

    private <T> T one(String question, int number, Class<T> type) {
        return session.ask(() -> session.handle()
                .createQuery(question)
                .bind("number", number)
                .mapTo(type)
                .one());
    }

    /** How many documents a story has, counted up to a number. */
    public int storySize(int story, int most) {
        return session.ask(() -> session.handle()
                .createQuery(
                        "SELECT count(*) FROM (SELECT 1 AS one FROM filed_document WHERE story = :story LIMIT :most) AS counted")
                .bind("story", story)
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
    }

    /** The nodes of an incident, at most so many. */
    public List<Integer> nodes(int incident, int most) {
        return session.ask(() -> session.handle()
                .createQuery(
                        "SELECT DISTINCT node FROM filed_event WHERE incident = :incident AND withdrawn = 0 LIMIT :most")
                .bind("incident", incident)
                .bind("most", most)
                .mapTo(Integer.class)
                .list());
    }

    private static final String EVENT =
            "SELECT number, document, position, event_id, incident, node, text_group, partner, score, reasons, withdrawn"
                    + " FROM filed_event ";

    /** An event by its number. */
    public FiledEvent event(int number) {
        return events(EVENT + "WHERE number = :asked", number).get(0);
    }

    /** The number of an event that is not withdrawn, or null when it was not filed. */
    public @Nullable Integer filed(String event) {
        return session.ask(() -> session.handle()
                .createQuery("SELECT max(number) FROM filed_event WHERE event_id = :event AND withdrawn = 0")
                .bind("event", event)
                .mapTo(Integer.class)
                .findOne()
                .orElse(null));
    }

    /** The events of an incident that are not withdrawn, in the order in which they came. */
    public List<FiledEvent> members(int incident) {
        return events(EVENT + "WHERE incident = :asked AND withdrawn = 0 ORDER BY number", incident);
    }

    private List<FiledEvent> events(String question, int asked) {
        return session.ask(() -> session.handle()
                .createQuery(question)
                .bind("asked", asked)
                .map((row, context) -> new FiledEvent(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7),
                        row.getInt(8),
                        row.getDouble(9),
                        reasons(row.getString(10)),
                        row.getInt(11) == 1))
                .list());
    }

    private static List<String> reasons(@Nullable String kept) {
        return kept == null || kept.isEmpty() ? List.of() : List.of(kept.split("\n"));
    }
}
