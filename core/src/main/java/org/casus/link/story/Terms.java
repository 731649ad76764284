package org.casus.link.story;

import java.util.Arrays;
import org.casus.link.index.Counts;

/**
 * The words that one view sees of a document, as hashes in their order, with how often each is there.
 *
 * @param hashes the words, each once, ascending
 * @param counts how often each is there
 */
record Terms(long[] hashes, short[] counts) {

    static Terms of(long[] words) {
        long[] sorted = words.clone();
        Arrays.sort(sorted);
        long[] hashes = new long[sorted.length];
        short[] counts = new short[sorted.length];
        int size = 0;
        for (long hash : sorted) {
            if (size == 0 || hashes[size - 1] != hash) {
                hashes[size++] = hash;
            }
            counts[size - 1]++;
        }
        return new Terms(Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size));
    }

    /**
     * How much each word weighs: the more often it is here and the fewer documents have it (TF-IDF); of unit length. A word that all documents
     * have weighs next to nothing, so no list of common words is needed.
     *
     * @param holders how many documents have each word
     * @param documents how many documents there are
     * @param others how many more documents are taken to be there that have none of the words
     */
    float[] weights(Counts holders, int documents, int others) {
        double[] weights = new double[hashes.length];
        double length = 0;
        for (int i = 0; i < hashes.length; i++) {
            int frequency = Math.max(1, holders.of(hashes[i]));
            weights[i] = (1 + StrictMath.log(counts[i])) * StrictMath.log((1.0 + documents + others) / frequency);
            length += weights[i] * weights[i];
        }
        float[] unit = new float[hashes.length];
        for (int i = 0; i < hashes.length && length > 0; i++) {
            unit[i] = (float) (weights[i] / Math.sqrt(length));
        }
        return unit;
    }

    /** The cosine of two documents. */
    static double cosine(Terms a, float[] weightsA, Terms b, float[] weightsB) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.hashes.length && j < b.hashes.length) {
            int order = Long.compare(a.hashes[i], b.hashes[j]);
            if (order == 0) {
                sum += (double) weightsA[i++] * weightsB[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
