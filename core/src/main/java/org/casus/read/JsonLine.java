package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.DayOrder;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/** One line of JSON Lines: {@code {"id", "text"}} and optionally title, published, source, url, language, byline. */
final class JsonLine {
    private static final int DEEPEST = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Inputs.LONGEST)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private JsonLine() {}

    /** Whether a first line opens an array, or an object over several lines: then no line of the file is a document. */
    static boolean opensSomethingElse(String first) {
        String line = first.strip();
        return line.equals("{") || line.startsWith("[") && staysOpen(line);
    }

    /** Whether an array goes on behind its line; one that ends there is only a bad line. */
    private static boolean staysOpen(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return false;
        } catch (JsonEOFException open) {
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** The draft of a line, or what is wrong with it. Without columns of the user's own, it has the fields that Casus names. */
    static Intake read(String line, String file, int number, Map<String, String> columns, DayOrder order) {
        Map<String, Field> keys = keys(columns);
        Draft draft = new Draft();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return problem(MessageCode.D008, file, number, 1, "not a JSON object; one object a line");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                Field field = keys.get(name);
                if (field != null && value == JsonToken.VALUE_STRING) {
                    draft.put(field, parser.getText());
                } else if (field == Field.ID && value == JsonToken.VALUE_NUMBER_INT) {
                    draft.put(field, parser.getText());
                } else if ((field == Field.ID || field == Field.TEXT) && value != JsonToken.VALUE_NULL) {
                    int column = parser.currentTokenLocation().getColumnNr();
                    return problem(MessageCode.D009, file, number, column, "\"" + name + "\" is no string");
                } else {
                    parser.skipChildren();
                }
                if (field == Field.TEXT && value == JsonToken.VALUE_STRING && draft.get(field) == null) {
                    return problem(MessageCode.D003, file, number, 0, "the document has an empty text");
                }
            }
            if (parser.nextToken() != null) {
                int column = parser.currentTokenLocation().getColumnNr();
                return problem(MessageCode.D008, file, number, column, "more than one object on the line");
            }
        } catch (StreamConstraintsException beyond) {
            return problem(
                    MessageCode.D008,
                    file,
                    number,
                    0,
                    "objects within objects more than " + DEEPEST
                            + " deep, or a number or name longer than any; mend the line");
        } catch (JsonProcessingException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            return problem(MessageCode.D008, file, number, column, "not valid JSON: " + firstLine(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (Field needed : List.of(Field.ID, Field.TEXT)) {
            if (draft.get(needed) == null && !(needed == Field.ID && !columns.isEmpty())) {
                String key = columns.getOrDefault(needed.key(), needed.key());
                return problem(
                        MessageCode.D009,
                        file,
                        number,
                        0,
                        "no \"" + key + "\"; every line needs \"id\" and \"text\", or name its keys with --map");
            }
        }
        return draft.document(file + "#" + number, file, number, order);
    }

    /** The fields that the keys of a line mean. A key that the user gives to a field is that field only. */
    private static Map<String, Field> keys(Map<String, String> columns) {
        Map<String, Field> keys = new HashMap<>();
        for (Field field : Field.values()) {
            keys.put(columns.getOrDefault(field.key(), field.key()), field);
        }
        for (Field field : Field.values()) {
            if (columns.containsKey(field.key())) {
                keys.put(columns.getOrDefault(field.key(), field.key()), field);
            }
        }
        return keys;
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
