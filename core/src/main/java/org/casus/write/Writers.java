package org.casus.write;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.model.Layout;
import org.casus.model.RecordWriter;

/** Opens a writer for each form of the record. */
public final class Writers {
    private Writers() {}

    public static RecordWriter open(Layout layout, OutputStream output) throws IOException {
        return switch (layout) {
            case JSON -> JsonWriter.array(output);
            case JSONL -> JsonWriter.lines(output);
            case CSV -> new CsvWriter(output);
        };
    }
}
