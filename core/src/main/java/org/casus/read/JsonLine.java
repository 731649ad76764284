package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/** One line of JSON Lines: {@code {"id", "text"}} and optionally title, published, source, url, language. */
final class JsonLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Inputs.LONGEST)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private JsonLine() {}

    /** Whether a first line opens an array, or an object over several lines: then no line of the file is a document. */
    static boolean opensSomethingElse(String first) {
        String line = first.strip();
        return line.startsWith("[") || line.equals("{");
    }

    static Intake read(String line, String file, int number) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return problem(MessageCode.D008, file, number, 1, "not a JSON object; one object a line");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                } else if (name.equals("id") && value == JsonToken.VALUE_NUMBER_INT) {
                    fields.put(name, parser.getText());
                } else if ((name.equals("id") || name.equals("text")) && value != JsonToken.VALUE_NULL) {
                    int column = parser.currentTokenLocation().getColumnNr();
                    return problem(MessageCode.D009, file, number, column, "\"" + name + "\" is no string");
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                int column = parser.currentTokenLocation().getColumnNr();
                return problem(MessageCode.D008, file, number, column, "more than one object on the line");
            }
        } catch (JsonProcessingException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            return problem(MessageCode.D008, file, number, column, "not valid JSON: " + firstLine(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document(fields, file, number);
    }

    private static Intake document(Map<String, String> fields, String file, int number) {
        String id = fields.get("id");
        String text = fields.get("text");
        if (id == null || text == null) {
            String missing = id == null ? "id" : "text";
            return problem(
                    MessageCode.D009, file, number, 0, "no \"" + missing + "\"; every line needs \"id\" and \"text\"");
        }
        if (text.isBlank()) {
            return problem(MessageCode.D003, file, number, 0, "document " + id + " has an empty text");
        }
        String written = fields.get("published");
        LocalDate published = written == null || written.isBlank() ? null : Days.parse(written);
        Document document = new Document(
                id,
                text,
                given(fields, "title"),
                published,
                given(fields, "source"),
                given(fields, "url"),
                given(fields, "language"));
        if (written != null && !written.isBlank() && published == null) {
            return new Intake(
                    document,
                    new Problem(
                            MessageCode.D011,
                            file,
                            number,
                            0,
                            "\"published\" of document " + id + " is no date: \"" + written
                                    + "\"; write it as 2015-11-21; coded without a date"));
        }
        return Intake.of(document);
    }

    private static @Nullable String given(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Intake problem(MessageCode code, String file, int line, int column, String message) {
        return Intake.of(new Problem(code, file, line, column, message));
    }

    private static String firstLine(JsonProcessingException broken) {
        String message = broken.getOriginalMessage().lines().findFirst().orElse("cannot be parsed");
        int aside = message.indexOf(" (start marker at ");
        return aside < 0 ? message : message.substring(0, aside);
    }
}
