package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Which country a town or province lies in, so far as its name tells: the country of the most populous place of that name, when
 * it is far more populous than those elsewhere.
 */
final class Gazetteer {
    private static final long FAR_MORE = 10;

    private Gazetteer() {}

    /** One name for each spelling that tells its country, sorted. */
    static List<Name> of(List<Table> places) {
        Map<String, List<Row>> rows = new TreeMap<>();
        for (Table table : places) {
            for (Row row : table.rows()) {
                put(row.get("name"), row, rows);
                row.list("aliases").forEach(alias -> put(alias, row, rows));
            }
        }
        List<Name> names = new ArrayList<>();
        rows.forEach((name, all) -> {
            Row first = clear(all);
            if (first != null) {
                names.add(new Name(
                        Name.Sort.PLACE,
                        ActorKind.UNKNOWN,
                        name,
                        first.get("country"),
                        first.get("country"),
                        null,
                        null,
                        null,
                        null,
                        first.source()));
            }
        });
        return names;
    }

    private static void put(String name, Row row, Map<String, List<Row>> rows) {
        if (!name.isEmpty() && !row.get("country").isEmpty()) {
            rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
    }

    private static @Nullable Row clear(List<Row> rows) {
        Row largest = rows.get(0);
        for (Row row : rows) {
            if (population(row) > population(largest)) {
                largest = row;
            }
        }
        for (Row row : rows) {
            if (!row.get("country").equals(largest.get("country"))
                    && population(largest) < FAR_MORE * Math.max(1, population(row))) {
                return null;
            }
        }
        return largest;
    }

    private static long population(Row row) {
        String field = row.get("population");
        return field.isEmpty() || !field.chars().allMatch(Character::isDigit) ? 0 : Long.parseLong(field);
    }
}
