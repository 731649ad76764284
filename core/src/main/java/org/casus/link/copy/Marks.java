package org.casus.link.copy;

import java.util.Arrays;
import org.casus.link.index.Hashing;

/**
 * The marks of a text: hashes of runs of words, so chosen that two texts that share a run of {@code RUN + WINDOW - 1} words share a mark.
 *
 * @param hashes the marks, in the order of the text
 * @param words number of the first word of each
 */
record Marks(long[] hashes, int[] words) {
    /** Words that one mark covers. */
    static final int RUN = 4;

    /** Of so many neighbouring runs the one with the smallest hash is kept. */
    static final int WINDOW = 5;

    static Marks of(Wording wording) {
        long[] all = runs(wording, RUN);
        int runs = all.length;
        long[] hashes = new long[runs];
        int[] words = new int[runs];
        int size = 0;
        for (int window = 0; runs > 0 && window <= Math.max(0, runs - WINDOW); window++) {
            int best = window;
            for (int i = window + 1; i < Math.min(window + WINDOW, runs); i++) {
                if (all[i] <= all[best]) {
                    best = i;
                }
            }
            if (size == 0 || words[size - 1] != best) {
                hashes[size] = all[best];
                words[size] = best;
                size++;
            }
        }
        return new Marks(Arrays.copyOf(hashes, size), Arrays.copyOf(words, size));
    }

    /** The hash of every run of so many words, by its first word. */
    static long[] runs(Wording wording, int length) {
        long[] all = new long[Math.max(0, wording.size() - length + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int word = i; word < i + length; word++) {
                hash = Hashing.then(hash, wording.hash(word));
            }
            all[i] = hash;
        }
        return all;
    }

    int size() {
        return hashes.length;
    }
}
