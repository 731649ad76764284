package org.casus.annotate;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A lexicon of words to small collections of strings, of which there are few different ones: each is held once. */
final class ModelLexicon<V extends Collection<String>> extends AbstractMap<String, V> {
    private final ModelTable words;
    private final int[] numbers;
    private final List<V> values;

    private ModelLexicon(ModelTable words, int[] numbers, List<V> values) {
        this.words = words;
        this.numbers = numbers;
        this.values = values;
    }

    /**
     * Reads a lexicon.
     *
     * @param collection makes a value of its strings, whose order it must keep
     */
    static <V extends Collection<String>> ModelLexicon<V> read(ModelReader in, Function<List<String>, V> collection) {
        return new ModelLexicon<>(ModelTable.read(in), in.integers(), readValues(in, collection));
    }

    static void write(Map<String, ? extends Collection<String>> lexicon, ModelWriter out) throws IOException {
        ModelTable words = ModelTable.of(new ArrayList<>(lexicon.keySet()));
        int[] numbers = new int[words.size()];
        Map<List<String>, Integer> values = new LinkedHashMap<>();
        lexicon.forEach((word, value) -> numbers[words.find(word)] = number(values, value));
        words.write(out);
        out.integers(numbers);
        writeValues(values, out);
    }

    /** The number of a value, which is added when it is new. The order of its strings counts. */
    static int number(Map<List<String>, Integer> values, Collection<String> value) {
        List<String> key = List.copyOf(value);
        Integer number = values.get(key);
        if (number == null) {
            number = values.size();
            values.put(key, number);
        }
        return number;
    }

    static void writeValues(Map<List<String>, Integer> values, ModelWriter out) throws IOException {
        out.integer(values.size());
        for (List<String> value : values.keySet()) {
            out.strings(value);
        }
    }

    static <V> List<V> readValues(ModelReader in, Function<List<String>, V> collection) {
        int size = in.integer();
        List<V> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(collection.apply(in.strings()));
        }
        return values;
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int found = word instanceof String string ? words.find(string) : -1;
        return found < 0 ? null : values.get(numbers[found]);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return get(word) != null;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return IntStream.range(0, words.size())
                        .mapToObj(i -> Map.entry(words.get(i), values.get(numbers[i])))
                        .iterator();
            }

            @Override
            public int size() {
                return words.size();
            }
        };
    }
}
