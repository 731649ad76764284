package org.casus.codebook;

import java.util.List;

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
        if (columns.isEmpty()) {
            return Words.NONE;
        }
        String first = columns.get(0);
        return Words.of(rows.stream()
                .flatMap(row -> {
                    var words = row.list(first);
                    words.addAll(row.list("aliases"));
                    return words.stream();
                })
                .toList());
    }
}
