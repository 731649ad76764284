package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.casus.model.CodedDocument;

/** Reads a single document line, which is kept apart from the text of its document, back into the record. */
public final class RecordReader {
    private static final JsonFactory JSON = new JsonFactory();

    private RecordReader() {}

    /**
     * The record of a line.
     *
     * @param line as the JSON Lines writer wrote it
     * @param text text of the document
     * @throws IOException when it is no such line, or the line of another text
     */
    public static CodedDocument read(String line, String text) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return CodedLine.read(JsonTree.read(parser), text);
        } catch (JsonTree.Wrong wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }
}
