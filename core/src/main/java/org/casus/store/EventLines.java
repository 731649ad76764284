package org.casus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.casus.model.EventLine;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads events in one line each. */
final class EventLines {
    private static final String EVENT = """
            SELECT event.*, document.id AS document, document.source AS outlet, document.published AS published
            FROM event JOIN coding USING (coding_key) JOIN document USING (document_key)
            WHERE event.coding_key = :coding AND event.ordinal = :ordinal
            """;

    private EventLines() {}

    static EventLine of(Handle handle, EventRef event) {
        String sources = parties(handle, event, "source");
        String targets = parties(handle, event, "target");
        return handle.createQuery(EVENT)
                .bind("coding", event.coding())
                .bind("ordinal", event.ordinal())
                .map((row, context) -> line(row, sources, targets))
                .one();
    }

    private static EventLine line(ResultSet row, String sources, String targets) throws SQLException {
        return new EventLine(
                row.getString("id"),
                row.getString("document"),
                row.getString("outlet"),
                row.getString("published"),
                row.getString("type"),
                row.getString("mode"),
                row.getString("status"),
                row.getInt("background") == 1,
                row.getString("when_from"),
                row.getString("when_to"),
                sources,
                targets,
                row.getString("place_name"),
                row.getString("country"),
                number(row, "killed_low"),
                number(row, "killed_high"),
                fraction(row, "confidence"),
                row.getString("evidence"));
    }

    private static String parties(Handle handle, EventRef event, String role) {
        return String.join(
                "; ",
                handle.createQuery("SELECT coalesce(name, words) FROM party WHERE coding_key = :coding"
                                + " AND event_ordinal = :ordinal AND role = :role ORDER BY ordinal")
                        .bind("coding", event.coding())
                        .bind("ordinal", event.ordinal())
                        .bind("role", role)
                        .mapTo(String.class)
                        .list());
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Double fraction(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
