package org.casus.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.casus.model.CodedDocument;
import org.casus.model.RecordWriter;

/** JSON Lines, one document a line; or one indented JSON array of all documents. UTF-8. */
final class JsonWriter implements RecordWriter {
    private final JsonGenerator json;
    private final OutputStream output;
    private final boolean lines;
    private final boolean withText;

    private JsonWriter(OutputStream output, boolean lines, boolean withText) throws IOException {
        this.output = output;
        this.lines = lines;
        this.withText = withText;
        this.json = new JsonFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (lines) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        } else {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartArray();
        }
    }

    static JsonWriter lines(OutputStream output, boolean withText) throws IOException {
        return new JsonWriter(output, true, withText);
    }

    static JsonWriter array(OutputStream output, boolean withText) throws IOException {
        return new JsonWriter(output, false, withText);
    }

    @Override
    public void write(CodedDocument coded) throws IOException {
        JsonRecord.write(json, coded, withText);
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        boolean any = json.getOutputContext().getEntryCount() > 0;
        json.close();
        if (any || !lines) {
            output.write('\n');
        }
        output.flush();
    }
}
