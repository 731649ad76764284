package org.casus.link.copy;

import java.util.Arrays;
import java.util.BitSet;
import org.casus.link.index.Hashing;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** The words of a text as hashes, with where they stand and which of them are quoted. */
public final class Wording {
    /** How long a quotation may be before its closing mark is taken for lost. */
    private static final int LONGEST_QUOTE = 1500;

    private final int[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final BitSet quoted;
    private final int own;

    /** How many characters before each word are second halves of pairs, or null when none is. */
    private final int @Nullable [] halves;

    private Wording(int[] hashes, int[] starts, int[] ends, BitSet quoted, int @Nullable [] halves) {
        this.halves = halves;
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
        this.quoted = quoted;
        this.own = hashes.length - quoted.cardinality();
    }

    /** The words of a text. */
    public static Wording of(String text) {
        boolean[] inside = quotations(text);
        int[] hashes = new int[text.length() / 2 + 1];
        int[] starts = new int[hashes.length];
        int[] ends = new int[hashes.length];
        BitSet quoted = new BitSet();
        int size = 0;
        int position = 0;
        StringBuilder word = new StringBuilder();
        while (position < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(position))) {
                position++;
                continue;
            }
            int start = position;
            word.setLength(0);
            while (position < text.length() && Character.isLetterOrDigit(text.charAt(position))) {
                word.append(Character.toLowerCase(text.charAt(position)));
                position++;
            }
            hashes[size] = (int) Hashing.of(word);
            starts[size] = start;
            ends[size] = position;
            quoted.set(size, inside[start]);
            size++;
        }
        return new Wording(
                Arrays.copyOf(hashes, size),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                quoted,
                halves(text, starts, size));
    }

    int size() {
        return hashes.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    boolean quoted(int word) {
        return quoted.get(word);
    }

    /** How many words are the writer's own. */
    int own() {
        return own;
    }

    /** Where words stand in the text, {@code end} not included, in code points: the text itself is gone when it is asked for. */
    Span points(int first, int end) {
        return halves == null
                ? new Span(starts[first], ends[end - 1])
                : new Span(starts[first] - halves[first], ends[end - 1] - halves[end - 1]);
    }

    private static int @Nullable [] halves(String text, int[] starts, int size) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return null;
        }
        int[] halves = new int[size];
        int seen = 0;
        int position = 0;
        for (int word = 0; word < size; word++) {
            for (; position < starts[word]; position++) {
                seen += Character.isLowSurrogate(text.charAt(position)) ? 1 : 0;
            }
            halves[word] = seen;
        }
        return halves;
    }

    /** Index of the first word that ends behind an offset. */
    int at(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Which characters stand between quotation marks. */
    private static boolean[] quotations(String text) {
        boolean[] inside = new boolean[text.length()];
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '“' || c == '"' || c == '«')) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '"' || c == '»')) {
                Arrays.fill(inside, open, i, true);
                open = -1;
            } else if (open >= 0 && (c == '\n' || i - open > LONGEST_QUOTE)) {
                open = -1;
            }
        }
        return inside;
    }
}
