package org.casus.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.model.Selection;
import org.casus.model.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A selection as a condition of SQL on {@code event}, {@code coding} and {@code document}; values are bound, never written. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Conditions() {}

    static Conditions of(Selection selection, Dialect dialect) {
        Conditions conditions = new Conditions();
        conditions.all.add("coding.in_force = 1");
        conditions.all.add("document.newest = 1");
        if (selection.from() != null) {
            conditions.all.add("coalesce(event.last_day, event.first_day) >= "
                    + conditions.bound(selection.from().toString()));
        }
        if (selection.to() != null) {
            conditions.all.add("coalesce(event.first_day, event.last_day) <= "
                    + conditions.bound(selection.to().toString()));
        }
        conditions.any(
                selection.countries(),
                country -> "event.country = " + conditions.bound(country.toUpperCase(Locale.ROOT)));
        conditions.any(selection.places(), place -> "event.place_folded LIKE " + conditions.within(place));
        conditions.any(selection.types(), conditions::type);
        conditions.any(
                selection.statuses().stream().map(Status::code).toList(),
                status -> "event.status = " + conditions.bound(status));
        conditions.any(selection.actors(), conditions::actor);
        conditions.any(selection.outlets(), outlet -> "document.source = " + conditions.bound(outlet));
        if (!selection.background()) {
            conditions.all.add("event.background = 0");
        }
        if (selection.confidence() != null) {
            conditions.all.add("event.confidence >= " + conditions.bound(selection.confidence()));
        }
        if (selection.words() != null) {
            conditions.all.add(dialect.documentsWith());
            conditions.values.put("words", dialect.search(selection.words()));
        }
        return conditions;
    }

    private void any(List<String> wanted, java.util.function.Function<String, String> condition) {
        if (!wanted.isEmpty()) {
            all.add(wanted.stream().map(condition).collect(Collectors.joining(" OR ", "(", ")")));
        }
    }

    private String type(String written) {
        int slash = written.indexOf('/');
        String type = (slash < 0 ? written : written.substring(0, slash)).toUpperCase(Locale.ROOT);
        return slash < 0
                ? "event.type = " + bound(type)
                : "(event.type = " + bound(type) + " AND event.mode = "
                        + bound(written.substring(slash + 1).toLowerCase(Locale.ROOT)) + ")";
    }

    private String actor(String written) {
        String code = bound(escaped(written.toUpperCase(Locale.ROOT)) + "%");
        return "EXISTS (SELECT 1 FROM party WHERE party.coding_key = event.coding_key AND party.event_ordinal = event.ordinal"
                + " AND (party.code LIKE " + code + " ESCAPE '!' OR party.folded LIKE " + within(written) + "))";
    }

    private String within(String written) {
        return bound("%" + escaped(Folding.of(written)) + "%") + " ESCAPE '!'";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private String bound(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** The question, with its joins and conditions behind it. */
    Query on(Handle handle, String question) {
        Query query = handle.createQuery(question
                + "JOIN coding ON coding.coding_key = event.coding_key JOIN document ON document.document_key = coding.document_key"
                + " WHERE " + String.join(" AND ", all));
        values.forEach(query::bind);
        return query;
    }
}
