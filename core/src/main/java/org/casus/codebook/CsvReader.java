package org.casus.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.MessageCode;

/** Reads CSV as RFC 4180 has it: commas, double quotes, doubled quotes inside, lines ending in LF or CRLF, a header row. */
final class CsvReader {
    private final String path;
    private final String text;
    private final Problems problems;
    private int at;
    private int line = 1;

    private CsvReader(String path, String text, Problems problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    /** The lexicon of a file; rows that are not right are noted and left out. */
    static Table read(String path, String text, Problems problems) {
        return new CsvReader(path, text, problems).table();
    }

    private Table table() {
        List<String> columns = at < text.length() ? record() : List.of();
        if (columns.isEmpty() || columns.stream().distinct().count() != columns.size() || columns.contains("")) {
            problems.add(MessageCode.C003, path, 1, 0, "the first line names the columns, each once; add it");
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int begin = line;
            List<String> fields = record();
            if (fields.size() == 1 && fields.get(0).isEmpty()) {
                continue;
            }
            if (fields.size() != columns.size()) {
                problems.add(
                        MessageCode.C003,
                        path,
                        begin,
                        0,
                        "fields in the row: " + fields.size() + ", in the header: " + columns.size()
                                + "; put fields with commas in double quotes");
                continue;
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                if (!fields.get(i).isEmpty()) {
                    byColumn.put(columns.get(i), fields.get(i));
                }
            }
            rows.add(new Row(file, begin, byColumn));
        }
        String below =
                path.startsWith(CodebookReader.LEXICONS) ? path.substring(CodebookReader.LEXICONS.length()) : path;
        return new Table(below, columns, rows);
    }

    /** The fields up to the end of the line, without surrounding blanks. */
    private List<String> record() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field().strip());
            if (at >= text.length()) {
                return fields;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != ',') {
                line++;
                return fields;
            }
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String field = text.substring(start, at);
        if (field.indexOf('"') >= 0) {
            problems.add(
                    MessageCode.C003,
                    path,
                    line,
                    0,
                    "a double quote inside a field; quote the field and double the quote");
        }
        return field;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        int begin = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                int tail = at;
                while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                if (!text.substring(tail, at).isBlank()) {
                    problems.add(
                            MessageCode.C003, path, line, 0, "text after a closing quote; double the quote inside");
                }
                return field.toString();
            }
        }
        problems.add(MessageCode.C003, path, begin, 0, "a quote that is never closed; close it");
        return field.toString();
    }
}
