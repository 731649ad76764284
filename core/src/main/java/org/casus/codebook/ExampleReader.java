package org.casus.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a rule. */
final class ExampleReader {
    private static final String NONE = "none";

    private final Ontology ontology;

    ExampleReader(Ontology ontology) {
        this.ontology = ontology;
    }

    List<Example> read(@Nullable Item list) {
        List<Example> examples = new ArrayList<>();
        for (Item item : list == null ? List.<Item>of() : list.items()) {
            Keys keys = item.keys();
            String text = keys.needText("text");
            Item expect = keys.need("expect");
            List<Expected> expected = expect == null ? List.of() : expected(expect);
            Item miss = keys.take("known-miss");
            LocalDate published = day(keys.take("published"));
            keys.end();
            examples.add(new Example(
                    text, expected, miss == null ? null : miss.text(), published, item.line(), item.column()));
        }
        return examples;
    }

    private List<Expected> expected(Item item) {
        if (item.isText()) {
            if (!item.text().equals(NONE)) {
                item.problem(MessageCode.C017, "\"expect\" is none, an event {type: …}, or a list of events");
            }
            return List.of();
        }
        List<Expected> events = new ArrayList<>();
        for (Item one : item.items()) {
            events.add(event(one));
        }
        return events;
    }

    private Expected event(Item item) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Keys.Entry entry : item.keys().rest()) {
            if (Vocabulary.EXPECTED.contains(entry.name())) {
                fields.put(entry.name(), entry.value().texts());
                check(entry.name(), entry.value(), fields);
            } else {
                Keys.unknown(entry, Vocabulary.EXPECTED);
            }
        }
        return new Expected(fields, item.line(), item.column());
    }

    private void check(String key, Item value, Map<String, List<String>> fields) {
        switch (key) {
            case "type" -> value.choice(ontology.types().keySet(), MessageCode.C013, "type");
            case "mode" -> {
                String type = String.join("", fields.getOrDefault("type", List.of()));
                EventType known = ontology.types().get(type);
                if (known != null && !value.text().equals(NONE)) {
                    value.choice(known.modes().keySet(), MessageCode.C014, "mode of " + type);
                }
            }
            case "status" -> value.choice(Vocabulary.STATUSES, MessageCode.C015, "status");
            case "background" -> value.choice(Set.of("true", "false"), MessageCode.C015, "word");
            default -> count(key, value);
        }
    }

    private static void count(String key, Item value) {
        if (Vocabulary.COUNTS.contains(key)
                && !value.text().equals(NONE)
                && !value.text().matches("\\d+|\\d+\\.\\.|\\.\\.\\d+|\\d+\\.\\.\\d+")) {
            value.problem(MessageCode.C017, "a count is written 12, 12.., ..20, 20..30 or none");
        }
    }

    private static @Nullable LocalDate day(@Nullable Item item) {
        if (item == null) {
            return null;
        }
        try {
            return LocalDate.parse(item.text());
        } catch (DateTimeParseException notDay) {
            item.problem(MessageCode.C017, "\"" + item.text() + "\" is not a day; write it as 2024-05-01");
            return null;
        }
    }
}
