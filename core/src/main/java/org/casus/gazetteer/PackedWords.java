package org.casus.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A run of words of a packed file: their lengths, a byte each, then their UTF-8. Of their places only every 32nd is kept, so that a file
 * of the whole world, mapped into memory, takes next to no heap.
 */
final class PackedWords {
    private static final int STRIDE = 32;

    private final ByteBuffer lengths;
    private final ByteBuffer bytes;
    private final int[] starts;

    private PackedWords(ByteBuffer lengths, ByteBuffer bytes, int[] starts) {
        this.lengths = lengths;
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Reads words from where a buffer stands and leaves it behind them. */
    static PackedWords read(ByteBuffer in, int count) {
        ByteBuffer lengths = in.slice(in.position(), count);
        int[] starts = new int[count / STRIDE + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (i % STRIDE == 0) {
                starts[i / STRIDE] = at;
            }
            at += lengths.get(i) & 0xFF;
        }
        in.position(in.position() + count);
        ByteBuffer bytes = in.slice(in.position(), at);
        in.position(in.position() + at);
        return new PackedWords(lengths, bytes, starts);
    }

    int count() {
        return lengths.capacity();
    }

    String get(int word) {
        byte[] utf8 = new byte[length(word)];
        bytes.get(start(word), utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Compares a word with another by the bytes of both. */
    int compare(int word, byte[] other) {
        return compare(start(word), length(word), other);
    }

    /** The first of sorted words that is not before another, their count when all are. */
    int first(byte[] asked) {
        int low = 0;
        int high = (count() + STRIDE - 1) / STRIDE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(starts[middle], length(middle * STRIDE), asked) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int word = Math.max(0, low - 1) * STRIDE;
        int at = word < count() ? starts[word / STRIDE] : 0;
        while (word < count() && compare(at, length(word), asked) < 0) {
            at += length(word);
            word++;
        }
        return word;
    }

    private int length(int word) {
        return lengths.get(word) & 0xFF;
    }

    private int start(int word) {
        int at = starts[word / STRIDE];
        for (int i = word - word % STRIDE; i < word; i++) {
            at += length(i);
        }
        return at;
    }

    private int compare(int at, int length, byte[] other) {
        int shared = Math.min(length, other.length);
        for (int i = 0; i < shared; i++) {
            int difference = (bytes.get(at + i) & 0xFF) - (other[i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return length - other.length;
    }
}
