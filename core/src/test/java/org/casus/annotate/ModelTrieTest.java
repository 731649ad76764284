package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTrieTest {
    private static final List<String> WORDS = List.of("New", "York", "City", "the", "of", "Bank", "River");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void findsWhatTheEnginesTreeFinds(long seed) throws IOException {
        Random random = new Random(seed);
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        for (int i = 0; i < 60; i++) {
            tree.set(
                    words(random, 1 + random.nextInt(4), WORDS.size()),
                    new TreeSet<>(List.of("" + i % 3, "" + i % 5)),
                    Function.identity());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelWriter out = new ModelWriter(bytes);
        ModelTrie.write(tree, out);
        out.flush();

        ModelTrie flat = ModelTrie.read(new ModelReader(ByteBuffer.wrap(bytes.toByteArray())));

        for (int i = 0; i < 200; i++) {
            String[] sentence = words(random, 12, WORDS.size() + 1);
            assertThat(found(flat, sentence)).as("seed %d", seed).isEqualTo(found(tree, sentence));
        }
    }

    /** The word one past the list is a word that no tree has; null stands for a token without a form. */
    private static String[] words(Random random, int length, int variety) {
        String[] words = new String[length];
        for (int i = 0; i < length; i++) {
            int word = random.nextInt(variety);
            words[i] = word < WORDS.size() ? WORDS.get(word) : random.nextBoolean() ? "unknown" : null;
        }
        return words;
    }

    private static List<String> found(PrefixTree<String, Set<String>> tree, String[] sentence) {
        List<ObjectIntIntTriple<Set<String>>> all = tree.getAll(sentence, 1, Function.identity(), false, false);
        return all.stream()
                .map(one -> List.copyOf(one.o) + " " + one.i1 + "-" + one.i2)
                .toList();
    }
}
