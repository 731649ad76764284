package org.casus.annotate;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;

/**
 * A fixed set of strings in four arrays, each string with a number from 0: a hash table without objects. Strings of one bucket
 * stand side by side, so that a look-up reads one short stretch of text.
 */
final class ModelTable {
    private final int shift;
    private final int[] buckets;
    private final int[] starts;
    private final char[] text;

    private ModelTable(int shift, int[] buckets, int[] starts, char[] text) {
        this.shift = shift;
        this.buckets = buckets;
        this.starts = starts;
        this.text = text;
    }

    /** The table of these strings, which must differ. Their numbers do not depend on their order, but for those of one bucket. */
    static ModelTable of(List<String> strings) {
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(strings.size()));
        int shift = Integer.SIZE - bits;
        int[] buckets = new int[(1 << bits) + 1];
        for (String string : strings) {
            buckets[bucket(string, shift) + 1]++;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
        int[] next = buckets.clone();
        String[] ordered = new String[strings.size()];
        for (String string : strings) {
            ordered[next[bucket(string, shift)]++] = string;
        }
        int[] starts = new int[ordered.length + 1];
        for (int i = 0; i < ordered.length; i++) {
            starts[i + 1] = starts[i] + ordered[i].length();
        }
        char[] text = new char[starts[ordered.length]];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i].getChars(0, ordered[i].length(), text, starts[i]);
        }
        return new ModelTable(shift, buckets, starts, text);
    }

    static ModelTable read(ModelReader in) {
        return new ModelTable(in.integer(), in.integers(), in.integers(), in.characters());
    }

    void write(ModelWriter out) throws IOException {
        out.integer(shift);
        out.integers(buckets);
        out.integers(starts);
        out.characters(CharBuffer.wrap(text));
    }

    int size() {
        return starts.length - 1;
    }

    /** The number of a string, or -1 when it is not in the table. */
    int find(String string) {
        int bucket = bucket(string, shift);
        for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
            if (same(string, starts[i], starts[i + 1])) {
                return i;
            }
        }
        return -1;
    }

    String get(int number) {
        return new String(text, starts[number], starts[number + 1] - starts[number]);
    }

    private boolean same(String string, int start, int end) {
        if (string.length() != end - start) {
            return false;
        }
        for (int i = end - start - 1; i >= 0; i--) {
            if (string.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static int bucket(String string, int shift) {
        return string.hashCode() * 0x9E3779B9 >>> shift;
    }
}
