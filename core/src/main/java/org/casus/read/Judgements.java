package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/** Reads judged events: JSON Lines of {@code {"document", "start", "end", "type", "right"}}. */
public final class Judgements {
    private static final JsonFactory JSON = new JsonFactory();

    private Judgements() {}

    /**
     * All judgements of a file, in its order.
     *
     * @throws IOException when it cannot be read, or a line is no judgement; the message says where and what
     */
    public static List<Judgement> read(Path file) throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                judgements.add(line(lines.get(i), file.toString(), i + 1));
            }
        }
        return judgements;
    }

    private static Judgement line(String line, String file, int number) throws IOException {
        String document = null;
        String type = null;
        Integer start = null;
        Integer end = null;
        Boolean right = null;
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw fault(MessageCode.D008, file, number, "not a JSON object; one object a line");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "document" -> document = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "type" -> type = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "start" -> start = value == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : null;
                    case "end" -> end = value == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : null;
                    case "right" -> right = value.isBoolean() ? parser.getBooleanValue() : null;
                    default -> parser.skipChildren();
                }
            }
        } catch (JsonProcessingException broken) {
            throw fault(MessageCode.D008, file, number, "not valid JSON: " + broken.getOriginalMessage());
        }
        return new Judgement(
                given(document, "document", "a string", file, number),
                given(start, "start", "a number", file, number),
                given(end, "end", "a number", file, number),
                given(type, "type", "a string", file, number),
                given(right, "right", "true or false", file, number));
    }

    private static <T> T given(@Nullable T value, String name, String shape, String file, int number)
            throws IOException {
        if (value == null) {
            throw fault(MessageCode.D009, file, number, "\"" + name + "\" is missing or not " + shape);
        }
        return value;
    }

    private static IOException fault(MessageCode code, String file, int number, String message) {
        return new IOException(new Problem(code, file, number, 0, message).toString());
    }
}
