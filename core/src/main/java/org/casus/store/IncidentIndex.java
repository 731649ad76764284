package org.casus.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.casus.model.LinkOptions;
import org.casus.model.Selection;
import org.casus.model.Status;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The incidents that the documents of an archive tell of, as they were linked last. */
public final class IncidentIndex {
    private final Session session;

    IncidentIndex(Session session) {
        this.session = session;
    }

    /** Hands on what an incident is added with. */
    public interface Source {
        void incidents(Consumer<KeptIncident> sink);
    }

    /**
     * Puts other incidents in the place of those that are there, in one transaction.
     *
     * @param filing files what they were made of, in the same transaction
     */
    public void replace(Source source, Runnable filing) {
        session.write(() -> {
            for (String table : List.of("report", "account", "incident")) {
                session.handle().execute("DELETE FROM " + table);
            }
            session.handle().execute("DELETE FROM link WHERE undone = 0");
            IncidentRows rows = new IncidentRows(session.handle());
            source.incidents(rows::add);
            rows.write();
            filing.run();
            return true;
        });
    }

    /** Puts incidents in the place of some; to be called in a transaction. */
    public void change(List<String> old, List<KeptIncident> incidents) {
        for (String id : old) {
            session.handle()
                    .createUpdate("DELETE FROM link WHERE undone = 0 AND event_b IN"
                            + " (SELECT event_id FROM report WHERE incident_id = :id)")
                    .bind("id", id)
                    .execute();
            for (String table : List.of("report", "account")) {
                session.handle()
                        .createUpdate("DELETE FROM " + table + " WHERE incident_id = :id")
                        .bind("id", id)
                        .execute();
            }
            session.handle()
                    .createUpdate("DELETE FROM incident WHERE id = :id")
                    .bind("id", id)
                    .execute();
        }
        IncidentRows rows = new IncidentRows(session.handle());
        incidents.forEach(rows::add);
        rows.write();
    }

    /** What people decided: pairs of reports that are one or are to stay apart. */
    public List<LinkOptions.Decision> decisions() {
        return session.ask(() -> session.handle()
                .createQuery("SELECT event_a, event_b, same FROM decision UNION"
                        + " SELECT event_a, event_b, 0 FROM link WHERE undone = 1 AND NOT EXISTS (SELECT 1 FROM decision"
                        + " WHERE decision.event_a = link.event_a AND decision.event_b = link.event_b"
                        + " OR decision.event_a = link.event_b AND decision.event_b = link.event_a) ORDER BY 1, 2")
                .map((row, context) -> new LinkOptions.Decision(row.getString(1), row.getString(2), row.getInt(3) == 1))
                .list());
    }

    /** Keeps what somebody decided, in the place of what was decided of the same pairs before. */
    public void decide(List<LinkOptions.Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        session.write(() -> {
            PreparedBatch batch = session.handle()
                    .prepareBatch("INSERT INTO decision (event_a, event_b, same) VALUES (:a, :b, :same)"
                            + " ON CONFLICT (event_a, event_b) DO UPDATE SET same = excluded.same");
            for (LinkOptions.Decision decision : decisions) {
                boolean ordered = decision.a().compareTo(decision.b()) <= 0;
                batch.bind("a", ordered ? decision.a() : decision.b())
                        .bind("b", ordered ? decision.b() : decision.a())
                        .bind("same", decision.same() ? 1 : 0)
                        .add();
            }
            batch.execute();
            return true;
        });
    }

    /** Ids of the incidents that an event of the selection tells of, by day; those without a day come last. */
    public List<String> list(Selection selection) {
        Conditions conditions = Conditions.of(selection, session.dialect());
        return session.ask(() -> {
            TreeMap<String, String> days = new TreeMap<>();
            conditions
                    .on(
                            session.handle(),
                            "SELECT incident.id, incident.first_day, incident.status, incident.background FROM report"
                                    + " JOIN incident ON incident.id = report.incident_id"
                                    + " JOIN event ON event.id = report.event_id ")
                    .map((row, context) -> wanted(selection, row.getString(3), row.getInt(4) == 1)
                            ? List.of(row.getString(1), Objects.requireNonNullElse(row.getString(2), "~"))
                            : List.<String>of())
                    .forEach(incident -> {
                        if (!incident.isEmpty()) {
                            days.put(incident.get(0), incident.get(1));
                        }
                    });
            List<String> ids = new ArrayList<>(days.keySet());
            ids.sort(Comparator.comparing((String id) -> days.getOrDefault(id, "~"))
                    .thenComparing(Comparator.naturalOrder()));
            return ids;
        });
    }

    private static boolean wanted(Selection selection, String status, boolean background) {
        return (selection.background() || !background)
                && (selection.statuses().isEmpty()
                        || selection.statuses().stream().map(Status::code).anyMatch(status::equals));
    }

    /** The record of an incident, in JSON. */
    public String record(String id) {
        return session.ask(() -> session.handle()
                .createQuery("SELECT record FROM incident WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    /** Ids of incidents that are this or begin so. */
    public List<String> find(String id) {
        return session
                .ask(() -> new ArrayList<>(session.handle()
                        .createQuery("SELECT id FROM incident WHERE substr(id, 1, length(:id)) = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list()))
                .stream()
                .sorted()
                .toList();
    }

    /** The incident that an event tells of, or null when it is not linked. */
    public @Nullable String of(String event) {
        return session.ask(() -> session.handle()
                .createQuery("SELECT min(incident_id) FROM report WHERE event_id = :event")
                .bind("event", event)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /** How many documents are new, changed or read anew since the incidents were made. */
    public int outdated() {
        return session.ask(() -> session.handle()
                .createQuery(
                        "SELECT count(*) FROM to_link JOIN coding USING (coding_key) JOIN document USING (document_key)"
                                + " WHERE in_force = 1 AND newest = 1")
                .mapTo(Integer.class)
                .one());
    }
}
