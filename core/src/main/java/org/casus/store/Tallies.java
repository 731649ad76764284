package org.casus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.model.CountBy;
import org.casus.model.Tally;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts events by what they have in common. */
final class Tallies {
    private static final String FIRST_PARTY =
            "(SELECT coalesce(code, name) FROM party WHERE party.coding_key = event.coding_key"
                    + " AND party.event_ordinal = event.ordinal AND party.role = '%role' AND party.ordinal = 0)";

    private Tallies() {}

    static List<Tally> of(Handle handle, Conditions conditions, List<CountBy> keys) {
        StringBuilder question = new StringBuilder("SELECT event.first_day, event.last_day");
        for (CountBy key : keys) {
            question.append(", ").append(column(key));
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        conditions
                .on(handle, question.append(" FROM event ").toString())
                .map((row, context) -> values(row, keys))
                .forEach(values -> counts.merge(values, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Tally::values, Tallies::compare))
                .toList();
    }

    private static String column(CountBy key) {
        return switch (key) {
            case DAY, WEEK, MONTH, YEAR -> "NULL";
            case COUNTRY -> "event.country";
            case ADMIN1 -> "event.admin1";
            case PLACE -> "event.place_name";
            case TYPE -> "event.type";
            case MODE -> "event.mode";
            case STATUS -> "event.status";
            case SOURCE -> FIRST_PARTY.replace("%role", "source");
            case TARGET -> FIRST_PARTY.replace("%role", "target");
            case OUTLET -> "document.source";
        };
    }

    private static List<String> values(ResultSet row, List<CountBy> keys) throws SQLException {
        String last = row.getString(2);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String value = switch (keys.get(i)) {
                case DAY, WEEK, MONTH, YEAR -> {
                    String from = period(row.getString(1), keys.get(i));
                    yield from.equals(period(last, keys.get(i))) ? from : "";
                }
                default -> row.getString(i + 3);
            };
            values.add(value == null ? "" : value);
        }
        return values;
    }

    private static String period(@Nullable String day, CountBy key) {
        if (day == null) {
            return "";
        }
        LocalDate date = LocalDate.parse(day);
        return switch (key) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
            default -> day;
        };
    }

    /** Value by value; what is not known comes last. */
    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            int order = a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : a.compareTo(b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
