package org.casus.write;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.model.IncidentWriter;
import org.casus.model.Layout;
import org.casus.model.RecordWriter;

/** Opens a writer for each form of the record. */
public final class Writers {
    private Writers() {}

    /**
     * A writer.
     *
     * @param withText whether JSON holds the texts of the documents
     */
    public static RecordWriter open(Layout layout, OutputStream output, boolean withText) throws IOException {
        return switch (layout) {
            case JSON -> JsonWriter.array(output, withText);
            case JSONL -> JsonWriter.lines(output, withText);
            case CSV -> new CsvWriter(output);
        };
    }

    /** A writer of incidents, one a line. */
    public static IncidentWriter incidents(OutputStream output) throws IOException {
        return new JsonIncidents(output);
    }
}
