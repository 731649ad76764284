package org.casus.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A map of a YAML file from which keys are taken one by one; what is left at the end nobody knows. */
final class Keys {
    /**
     * A key with its value.
     *
     * @param key the key, for its place
     * @param value the value
     */
    record Entry(Item key, Item value) {
        String name() {
            return key.text();
        }
    }

    private final Item whole;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Keys(Item whole) {
        this.whole = whole;
    }

    static Keys of(Item item) {
        Keys keys = new Keys(item);
        if (item.node() instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Item key = new Item(tuple.getKeyNode(), item.file(), item.problems());
                Item value = new Item(tuple.getValueNode(), item.file(), item.problems());
                if (keys.entries.putIfAbsent(key.text(), new Entry(key, value)) != null) {
                    key.problem(MessageCode.C001, "the key \"" + key.text() + "\" comes twice; keep one");
                }
            }
        } else {
            item.problem(MessageCode.C017, "a map of keys and values is wanted here");
        }
        return keys;
    }

    @Nullable
    Item take(String key) {
        asked.add(key);
        Entry entry = entries.remove(key);
        return entry == null ? null : entry.value();
    }

    /** A key that must be there; its absence is a problem. */
    @Nullable
    Item need(String key) {
        Item item = take(key);
        if (item == null) {
            whole.problem(MessageCode.C011, "the key \"" + key + "\" is missing; add it");
        }
        return item;
    }

    String text(String key) {
        Item item = take(key);
        return item == null ? "" : item.text();
    }

    String needText(String key) {
        Item item = need(key);
        return item == null ? "" : item.text();
    }

    List<String> texts(String key) {
        Item item = take(key);
        return item == null ? List.of() : item.texts();
    }

    /** Takes all that is left. */
    List<Entry> rest() {
        List<Entry> rest = new ArrayList<>(entries.values());
        entries.clear();
        return rest;
    }

    /** What is left now is unknown. */
    void end() {
        for (Entry entry : rest()) {
            unknown(entry, asked);
        }
    }

    /** Notes a key nobody knows. */
    static void unknown(Entry entry, Collection<String> known) {
        entry.key()
                .problem(
                        MessageCode.C012,
                        "unknown key \"" + entry.name() + "\"" + Spelling.advice(entry.name(), known));
    }

    Set<String> asked() {
        return asked;
    }
}
