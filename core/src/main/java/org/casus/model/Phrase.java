package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase in its role: "the Syrian army", "French", "he", "12".
 *
 * <p>Of coordinated nouns each is a phrase of its own, without the others. Of "French and Russian forces" the first
 * phrase has the words "French" and the second "Russian forces", both with the head "forces".
 *
 * @param head index of the head token ("army")
 * @param first index of the first token of its words
 * @param end index after the last token; trailing clauses and appositions are left out
 * @param apposition index of the head token of an apposition that says more of it ("the group, an ally of Iran"), or
 *     null
 */
public record Phrase(int head, int first, int end, @Nullable Integer apposition) {
    public Phrase {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no phrase: [" + first + ", " + end + ")");
        }
    }

    public static Phrase of(int head, int first, int end) {
        return new Phrase(head, first, end, null);
    }
}
