package org.casus.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lexicon: a CSV file with a header row.
 *
 * @param file path below {@code lexicons/} with its ending, {@code actors/states.csv}
 * @param columns names of the columns; the first holds the words
 * @param rows the rows in the order of the file
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A lexicon that the codebook does not have. */
    static Table absent(String name) {
        return new Table(name + ".csv", List.of(), List.of());
    }

    /** The first column, with the aliases of a row when there is a column of that name. */
    Words words() {
        return words(rows);
    }

    /** The same of the rows of each kind, by kind, when there is a column of that name. */
    Map<String, Words> byKind() {
        Map<String, List<Row>> kinds = new TreeMap<>();
        for (Row row : rows) {
            if (!row.get("kind").isEmpty()) {
                kinds.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, Words> words = new TreeMap<>();
        kinds.forEach((kind, its) -> words.put(kind, words(its)));
        return words;
    }

    private Words words(List<Row> some) {
        if (columns.isEmpty()) {
            return Words.NONE;
        }
        List<String> words = new ArrayList<>();
        for (Row row : some) {
            words.addAll(row.list(columns.get(0)));
            words.addAll(row.list("aliases"));
        }
        return Words.of(words);
    }
}
