package org.casus.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a line of JSON, asked for its fields by name. A field of the wrong type is a {@link Wrong}; a field that is absent or
 * {@code null} is null or an empty list.
 *
 * @param path where it stands in the line, for messages: {@code events[3].place.}
 * @param fields its values: objects as this, lists, strings, numbers, booleans
 */
record JsonTree(String path, Map<String, Object> fields) {

    /** That a field is missing or is not of the type that it should be; the message names it. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    /** The object that a parser stands before. */
    static JsonTree read(JsonParser parser) throws IOException {
        return object(parser, "");
    }

    private static JsonTree object(JsonParser parser, String path) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser, path + name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new JsonTree(path, fields);
    }

    private static @Nullable Object value(JsonParser parser, String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path + ".");
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object item = value(parser, path + "[" + items.size() + "]");
                    if (item != null) {
                        items.add(item);
                    }
                }
                yield items;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable
    String text(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(name, "is no string");
    }

    String needText(String name) {
        String text = text(name);
        if (text == null) {
            throw wrong(name, "is missing");
        }
        return text;
    }

    @Nullable
    Double number(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof Double) {
            return (Double) value;
        }
        throw wrong(name, "is no number");
    }

    @Nullable
    Integer whole(String name) {
        Double number = number(name);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw wrong(name, "is no whole number");
        }
        return number.intValue();
    }

    int needWhole(String name) {
        Integer whole = whole(name);
        if (whole == null) {
            throw wrong(name, "is missing");
        }
        return whole;
    }

    boolean flag(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(name, "is neither true nor false");
    }

    @Nullable
    JsonTree object(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof JsonTree) {
            return (JsonTree) value;
        }
        throw wrong(name, "is no object");
    }

    List<JsonTree> objects(String name) {
        return items(name, JsonTree.class, "objects");
    }

    List<String> texts(String name) {
        return items(name, String.class, "strings");
    }

    List<Integer> wholes(String name) {
        return items(name, Double.class, "numbers").stream()
                .map(Double::intValue)
                .toList();
    }

    /** A list of pairs of numbers. */
    List<List<?>> pairs(String name) {
        List<List<?>> pairs = new ArrayList<>();
        for (List<?> pair : items(name, List.class, "pairs")) {
            pairs.add(pair);
        }
        return pairs;
    }

    /** One pair of numbers. */
    List<?> needPair(String name) {
        Object value = fields.get(name);
        if (value instanceof List<?> pair) {
            return pair;
        }
        throw wrong(name, "is no pair of numbers");
    }

    Wrong wrong(String name, String what) {
        return new Wrong("\"" + path + name + "\" " + what);
    }

    private <T> List<T> items(String name, Class<T> type, String what) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(name, "is no list");
        }
        List<T> items = new ArrayList<>(list.size());
        for (Object item : list) {
            if (!type.isInstance(item)) {
                throw wrong(name, "is no list of " + what);
            }
            items.add(type.cast(item));
        }
        return items;
    }
}
