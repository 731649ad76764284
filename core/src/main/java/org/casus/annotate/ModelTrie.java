package org.casus.annotate;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The engine's gazetteer, a prefix tree of two and a half million nodes, in three arrays. Nodes are numbered breadth first, so
 * that the children of a node stand side by side, sorted by the number of their word. Read-only: what the engine's class adds
 * to a tree is not found here.
 */
final class ModelTrie extends PrefixTree<String, Set<String>> {
    private static final long serialVersionUID = 1L;

    private final transient ModelTable words;
    private final transient int[] word;
    private final transient int[] children;
    private final transient int[] number;
    private final transient List<Set<String>> values;

    private ModelTrie(ModelTable words, int[] word, int[] children, int[] number, List<Set<String>> values) {
        this.words = words;
        this.word = word;
        this.children = children;
        this.number = number;
        this.values = values;
    }

    static ModelTrie read(ModelReader in) {
        return new ModelTrie(
                ModelTable.read(in),
                in.integers(),
                in.integers(),
                in.integers(),
                ModelLexicon.readValues(in, strings -> Collections.unmodifiableSet(new LinkedHashSet<>(strings))));
    }

    static void write(PrefixTree<String, Set<String>> tree, ModelWriter out) throws IOException {
        Set<String> vocabulary = new HashSet<>();
        int nodes = count(tree.getRoot(), vocabulary);
        ModelTable words = ModelTable.of(new ArrayList<>(vocabulary));
        int[] word = new int[nodes];
        int[] children = new int[nodes + 1];
        int[] number = new int[nodes];
        Map<List<String>, Integer> values = new LinkedHashMap<>();
        Queue<PrefixNode<String, Set<String>>> queue = new ArrayDeque<>(List.of(tree.getRoot()));
        int last = 0;
        for (int node = 0; node < nodes; node++) {
            PrefixNode<String, Set<String>> current = queue.remove();
            number[node] = current.hasValue() ? ModelLexicon.number(values, current.getValue()) : -1;
            children[node] = last + 1;
            Map<Integer, PrefixNode<String, Set<String>>> sorted = new TreeMap<>();
            current.forEach((key, child) -> sorted.put(words.find(key), child));
            for (Map.Entry<Integer, PrefixNode<String, Set<String>>> child : sorted.entrySet()) {
                word[++last] = child.getKey();
                queue.add(child.getValue());
            }
        }
        children[nodes] = nodes;
        words.write(out);
        out.integers(word);
        out.integers(children);
        out.integers(number);
        ModelLexicon.writeValues(values, out);
    }

    private static int count(PrefixNode<String, Set<String>> node, Set<String> vocabulary) {
        vocabulary.addAll(node.keySet());
        int count = 1;
        for (PrefixNode<String, Set<String>> child : node.values()) {
            count += count(child, vocabulary);
        }
        return count;
    }

    /** The longest entry that begins at a position, with the position of its last word. */
    @Override
    public <A> @Nullable ObjectIntPair<Set<String>> get(A[] keys, int begin, Function<A, String> key) {
        ObjectIntPair<Set<String>> found = null;
        int node = 0;
        for (int i = begin; i < keys.length; i++) {
            node = child(node, key.apply(keys[i]));
            if (node < 0) {
                break;
            }
            if (number[node] >= 0) {
                found = new ObjectIntPair<>(values.get(number[node]), i);
            }
        }
        return found;
    }

    /** The longest entry at each position. The engine asks for no other pruning, and gets none. */
    @Override
    public <A> List<ObjectIntIntTriple<Set<String>>> getAll(
            A[] keys, int begin, Function<A, String> key, boolean removeSubset, boolean removeOverlap) {
        List<ObjectIntIntTriple<Set<String>>> found = new ArrayList<>();
        for (int i = begin; i < keys.length; i++) {
            ObjectIntPair<Set<String>> longest = get(keys, i, key);
            if (longest != null) {
                found.add(new ObjectIntIntTriple<>(longest.o, i, longest.i));
            }
        }
        return found;
    }

    private int child(int node, @Nullable String key) {
        int wanted = key == null ? -1 : words.find(key);
        return wanted < 0 ? -1 : Arrays.binarySearch(word, children[node], children[node + 1], wanted);
    }
}
