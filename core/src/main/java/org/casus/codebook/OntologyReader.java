package org.casus.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.MessageCode;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads {@code ontology.yml}. */
final class OntologyReader {
    private OntologyReader() {}

    static Ontology read(@Nullable Item file) {
        if (file == null) {
            return new Ontology(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
        }
        Keys keys = file.keys();
        Map<String, String> sectors = meanings(keys.need("sectors"));
        Map<String, EventType> types = new LinkedHashMap<>();
        for (Keys.Entry entry : entries(keys.need("types"))) {
            types.put(entry.name(), type(entry.name(), entry.value(), sectors.keySet()));
        }
        Map<String, String> contexts = new LinkedHashMap<>();
        Map<String, Set<String>> contextKinds = new LinkedHashMap<>();
        for (Keys.Entry entry : entries(keys.need("contexts"))) {
            if (entry.value().isText()) {
                contexts.put(entry.name(), entry.value().text());
                continue;
            }
            Keys context = entry.value().keys();
            contexts.put(entry.name(), context.needText("means"));
            Item brought = context.take("kinds");
            if (brought != null) {
                contextKinds.put(entry.name(), kinds(brought));
            }
            context.end();
        }
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        for (Keys.Entry entry : entries(keys.need("kinds"))) {
            kinds.put(entry.name(), kinds(entry.value()));
        }
        Map<String, Set<String>> implied = new LinkedHashMap<>();
        for (Keys.Entry entry : entries(keys.take("implied"))) {
            entry.key().choice(sectors.keySet(), MessageCode.C015, "sector");
            implied.put(entry.name(), kinds(entry.value()));
        }
        List<Translation> acled = translations(keys.take("acled"), Set.of("event_type", "sub_event_type"));
        keys.end();
        return new Ontology(types, contexts, contextKinds, kinds, sectors, implied, acled);
    }

    private static EventType type(String name, Item item, Set<String> sectors) {
        Keys keys = item.keys();
        String definition = keys.needText("definition");
        String includes = keys.text("includes");
        String excludes = keys.text("excludes");
        Item quad = keys.take("quad");
        Item intensity = keys.take("intensity");
        Item recipient = keys.take("recipient");
        Item harms = keys.take("harms");
        Item concerns = keys.take("concerns");
        Item reaches = keys.take("reaches");
        Item asks = keys.take("asks");
        Map<String, EventMode> modes = new LinkedHashMap<>();
        for (Keys.Entry entry : entries(keys.take("modes"))) {
            Keys mode = entry.value().keys();
            String means = mode.needText("means");
            Item score = mode.take("intensity");
            mode.end();
            modes.put(entry.name(), new EventMode(entry.name(), means, score == null ? null : score.number()));
        }
        List<Translation> cameo = translations(keys.take("cameo"), Set.of("code"));
        keys.end();
        return new EventType(
                name,
                definition,
                includes,
                excludes,
                quad == null ? null : (int) quad.number(),
                intensity == null ? null : intensity.number(),
                recipient != null
                        && recipient.choice(Set.of("optional", "required"), MessageCode.C015, "word") != null
                        && recipient.text().equals("required"),
                harms != null && harms.flag(),
                concerns == null ? Set.of() : choices(concerns, kindsOr(sectors), "kind or sector"),
                reaches == null ? Set.of() : statuses(reaches),
                asks == null ? Set.of() : statuses(asks),
                modes,
                cameo);
    }

    private static List<Translation> translations(@Nullable Item item, Set<String> gives) {
        List<Translation> translations = new ArrayList<>();
        for (Item line : item == null ? List.<Item>of() : item.items()) {
            Keys keys = line.keys();
            Map<String, String> given = new LinkedHashMap<>();
            for (String key : gives) {
                given.put(key, keys.needText(key));
            }
            Map<String, List<String>> when = new LinkedHashMap<>();
            for (Keys.Entry entry : keys.rest()) {
                if (Crosswalk.CONDITIONS.contains(entry.name())) {
                    when.put(entry.name(), entry.value().texts());
                } else {
                    Keys.unknown(entry, Crosswalk.CONDITIONS);
                }
            }
            translations.add(new Translation(given, when));
        }
        return translations;
    }

    private static Map<String, String> meanings(@Nullable Item item) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Keys.Entry entry : entries(item)) {
            meanings.put(entry.name(), entry.value().text());
        }
        return meanings;
    }

    private static Set<String> kinds(Item item) {
        return choices(item, Vocabulary.KINDS, "kind");
    }

    private static Set<String> kindsOr(Set<String> sectors) {
        Set<String> both = new LinkedHashSet<>(Vocabulary.KINDS);
        both.addAll(sectors);
        return both;
    }

    private static Set<Status> statuses(Item item) {
        Set<String> codes = Arrays.stream(Status.values()).map(Status::code).collect(Collectors.toSet());
        Set<String> chosen = choices(item, codes, "status");
        return Arrays.stream(Status.values())
                .filter(status -> chosen.contains(status.code()))
                .collect(Collectors.toSet());
    }

    private static Set<String> choices(Item item, Set<String> known, String what) {
        Set<String> chosen = new LinkedHashSet<>();
        for (Item one : item.items()) {
            String choice = one.choice(known, MessageCode.C015, what);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    private static List<Keys.Entry> entries(@Nullable Item item) {
        return item == null ? List.of() : item.keys().rest();
    }
}
