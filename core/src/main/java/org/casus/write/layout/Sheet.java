package org.casus.write.layout;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A file of rows and columns. */
final class Sheet implements Closeable {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final String file;
    private final SheetForm form;
    private final List<Field> fields;
    private final String description;
    private final Writer out;
    private int rows;

    Sheet(OutputFolder folder, String file, SheetForm form, List<Field> fields, String description) throws IOException {
        this.file = file;
        this.form = form;
        this.fields = List.copyOf(fields);
        this.description = description;
        this.out = new BufferedWriter(new OutputStreamWriter(folder.open(file), StandardCharsets.UTF_8));
        if (form.mark()) {
            out.write('\uFEFF');
        }
        if (form.header()) {
            line(fields.stream().map(Field::name).toList());
        }
    }

    void row(Cells cells) throws IOException {
        List<String> row = cells.list();
        if (row.size() != fields.size()) {
            throw new IllegalStateException(file + " has " + fields.size() + " columns, the row " + row.size());
        }
        line(row.stream().map(cell -> cell.isEmpty() ? form.missing() : cell).toList());
        rows++;
    }

    int rows() {
        return rows;
    }

    private void line(List<String> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                out.write(form.separator());
            }
            out.write(written(row.get(i)));
        }
        out.write('\n');
    }

    private String written(String cell) {
        return switch (form.quoting()) {
            case NONE -> cell.replaceAll("[\t\r\n]+", " ");
            case NEEDED -> cell.matches("(?s).*[,\"\r\n].*") ? quoted(cell) : cell;
            case TEXT -> cell.isEmpty() || NUMBER.matcher(cell).matches() ? cell : quoted(cell);
        };
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** What the data package says of the file. */
    Resource resource() {
        return new Resource(
                file,
                form.separator() == ',' ? "csv" : "tsv",
                form.separator() == ',' ? "text/csv" : "text/tab-separated-values",
                description,
                rows,
                fields,
                form);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
