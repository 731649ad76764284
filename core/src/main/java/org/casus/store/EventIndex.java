package org.casus.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.model.CountBy;
import org.casus.model.EventLine;
import org.casus.model.Passage;
import org.casus.model.Selection;
import org.casus.model.Tally;

/** The events of an archive, found by what they are and by words. */
public final class EventIndex {
    private final Session session;

    EventIndex(Session session) {
        this.session = session;
    }

    /** The events that are wanted, by day and id; those without a day come last. */
    public List<EventRef> list(Selection selection) {
        Conditions conditions = Conditions.of(selection, session.dialect());
        return session.ask(() -> {
            List<EventRef> found = new ArrayList<>(conditions
                    .on(
                            session.handle(),
                            "SELECT event.coding_key, event.ordinal, event.id, event.first_day FROM event ")
                    .map((row, context) ->
                            new EventRef(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)))
                    .list());
            found.sort(Comparator.comparing((EventRef event) -> event.day() == null ? "~" : event.day())
                    .thenComparing(EventRef::id)
                    .thenComparing(EventRef::ordinal));
            return found;
        });
    }

    /** Whether any event is of a type, or of a type and mode: {@code PROTEST/riot}. */
    public boolean hasType(String type) {
        String[] parts = type.split("/", 2);
        return session.ask(() -> session.handle()
                .createQuery("SELECT 1 FROM event WHERE type = :type" + (parts.length > 1 ? " AND mode = :mode" : "")
                        + " LIMIT 1")
                .bind("type", parts[0].toUpperCase(Locale.ROOT))
                .bindMap(parts.length > 1 ? Map.of("mode", parts[1].toLowerCase(Locale.ROOT)) : Map.of())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** How many events that are wanted have the same values, in the order of these. */
    public List<Tally> count(Selection selection, List<CountBy> keys) {
        return session.ask(() -> Tallies.of(session.handle(), Conditions.of(selection, session.dialect()), keys));
    }

    /** One line of an event. */
    public EventLine line(EventRef event) {
        return session.ask(() -> EventLines.of(session.handle(), event));
    }

    /** Where an event with this id, or the beginning of it, stands: those in force first. */
    public List<EventRef> find(String id) {
        return session.ask(() -> session.handle()
                .createQuery("""
                        SELECT event.coding_key, event.ordinal, event.id, event.first_day FROM event
                        JOIN coding USING (coding_key) JOIN document USING (document_key)
                        WHERE event.id = :id OR substr(event.id, 1, length(:id)) = :id
                        ORDER BY coding.in_force DESC, document.newest DESC, event.id, event.coding_key DESC
                        """)
                .bind("id", id)
                .map((row, context) -> new EventRef(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)))
                .list());
    }

    /** Documents with the user's words, the best first. */
    public List<Passage> search(String words, int limit) {
        String asked = session.dialect().search(words);
        return session.ask(() -> session.handle()
                .createQuery(session.dialect().passages())
                .bind("words", asked)
                .bind("limit", limit)
                .map((row, context) -> new Passage(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("published"),
                        row.getString("source"),
                        row.getString("words"),
                        eventsWith(row.getLong("document_key"), asked)))
                .list());
    }

    private List<String> eventsWith(long document, String asked) {
        return session.handle()
                .createQuery("SELECT event.id FROM event JOIN coding USING (coding_key)"
                        + " WHERE coding.document_key = :document AND coding.in_force = 1 AND "
                        + session.dialect().eventsWith()
                        + " ORDER BY event.ordinal")
                .bind("document", document)
                .bind("words", asked)
                .mapTo(String.class)
                .list();
    }
}
