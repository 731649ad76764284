package org.casus.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a lexicon.
 *
 * @param file name of its file without folders, {@code states.csv}
 * @param line line it begins on, from 1
 * @param fields its fields by column, without surrounding blanks
 */
public record Row(String file, int line, Map<String, String> fields) {
    public Row {
        fields = Map.copyOf(fields);
    }

    /** The field of a column; empty when the column or the field is empty or absent. */
    public String get(String column) {
        return fields.getOrDefault(column, "");
    }

    /** The field of a column split at {@code |}, without blanks and without empty parts. */
    public List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        String field = get(column);
        int start = 0;
        while (start <= field.length()) {
            int bar = field.indexOf('|', start);
            int end = bar < 0 ? field.length() : bar;
            String part = field.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }

    /** Where it stands, as traces cite it: {@code states.csv:12}. */
    public String source() {
        return file + ":" + line;
    }
}
