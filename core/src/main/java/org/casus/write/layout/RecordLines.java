package org.casus.write.layout;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.IncidentWriter;
import org.casus.model.Layout;
import org.casus.model.RecordWriter;
import org.casus.write.Writers;

/** A file of records, one a line: beside a layout with the key of the row, or by itself. */
final class RecordLines implements Closeable {
    private final String file;
    private final String description;
    private final OutputStream out;
    private int lines;

    RecordLines(OutputFolder folder, String file, String description) throws IOException {
        this.file = file;
        this.description = description;
        this.out = folder.open(file);
    }

    /** The file beside a layout's table, with all that the layout has no column for. */
    static RecordLines beside(OutputFolder folder, String table) throws IOException {
        return new RecordLines(
                folder,
                table.substring(0, table.lastIndexOf('.')) + ".casus.jsonl",
                "For each row of " + table
                        + " its key and the whole record: evidence, status, attribution, rule, confidence");
    }

    void row(String key, CodedDocument coded, Event event) throws IOException {
        line("{\"row\":\"" + key + "\",\"record\":" + text(coded, event) + "}");
    }

    void row(String key, Incident incident) throws IOException {
        line("{\"row\":\"" + key + "\",\"record\":" + text(incident) + "}");
    }

    void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        lines++;
    }

    /** The line of a document with one event only, without its text. */
    static String text(CodedDocument coded, Event event) throws IOException {
        CodedDocument slim = new CodedDocument(
                coded.document(),
                coded.sha256(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                coded.cluster(),
                coded.incidents(),
                coded.textGroup(),
                coded.texts(),
                coded.coder());
        return text(slim, false);
    }

    static String text(CodedDocument coded, boolean withText) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (RecordWriter writer = Writers.open(Layout.JSONL, bytes, withText)) {
            writer.write(coded);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    static String text(Incident incident) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (IncidentWriter writer = Writers.incidents(bytes)) {
            writer.write(incident);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    Resource resource() {
        return new Resource(file, "jsonl", "application/jsonl", description, lines, List.of(), null);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
