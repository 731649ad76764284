package org.casus.link.story;

import java.util.Arrays;
import java.util.function.LongToIntFunction;
import org.casus.link.index.Vocabulary;

/**
 * The words that one view sees of a document, with how often each is there.
 *
 * @param words their numbers in the vocabulary of the view, each once, in the order of their hashes, which does not depend on what came before
 * @param counts how often each is there
 */
record Terms(int[] words, short[] counts) {
    private static final double[] LOGARITHMS = logarithms();

    private static double[] logarithms() {
        double[] logarithms = new double[1 << 12];
        for (int i = 1; i < logarithms.length; i++) {
            logarithms[i] = StrictMath.log(i);
        }
        return logarithms;
    }

    /** The words of these hashes, which are counted once each in the vocabulary. */
    static Terms of(long[] hashes, Vocabulary vocabulary) {
        return of(hashes, vocabulary, vocabulary::add);
    }

    /** The words of these hashes, which are in the vocabulary already. */
    static Terms known(long[] hashes, Vocabulary vocabulary) {
        return of(hashes, vocabulary, vocabulary::number);
    }

    private static Terms of(long[] hashes, Vocabulary vocabulary, LongToIntFunction number) {
        vocabulary.need(hashes);
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int[] words = new int[sorted.length];
        short[] counts = new short[sorted.length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i - 1] != sorted[i]) {
                words[size++] = number.applyAsInt(sorted[i]);
            }
            if (counts[size - 1] < Short.MAX_VALUE) {
                counts[size - 1]++;
            }
        }
        return new Terms(Arrays.copyOf(words, size), Arrays.copyOf(counts, size));
    }

    /**
     * How much each word weighs: the more often it is here and the fewer documents have it (TF-IDF); of unit length. A word that all documents
     * have weighs next to nothing, so no list of common words is needed.
     *
     * @param vocabulary tells how many documents have each word
     * @param documents how many documents there are
     * @param others how many more documents are taken to be there that have none of the words
     */
    float[] weights(Vocabulary vocabulary, int documents, int others) {
        double all = StrictMath.log(1.0 + documents + others);
        double[] weights = new double[words.length];
        double length = 0;
        for (int i = 0; i < words.length; i++) {
            weights[i] = (1 + logarithm(counts[i])) * (all - logarithm(vocabulary.holders(words[i])));
            length += weights[i] * weights[i];
        }
        float[] unit = new float[words.length];
        for (int i = 0; i < words.length && length > 0; i++) {
            unit[i] = (float) (weights[i] / Math.sqrt(length));
        }
        return unit;
    }

    private static double logarithm(int number) {
        return number < LOGARITHMS.length ? LOGARITHMS[number] : StrictMath.log(number);
    }

    /** The cosine of two documents. */
    static double cosine(Terms a, float[] weightsA, Terms b, float[] weightsB, Vocabulary vocabulary) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.words.length && j < b.words.length) {
            if (a.words[i] == b.words[j]) {
                sum += (double) weightsA[i++] * weightsB[j++];
            } else if (vocabulary.hash(a.words[i]) < vocabulary.hash(b.words[j])) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
