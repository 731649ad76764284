package org.casus.codebook;

import java.util.List;

/**
 * How texts say who says so.
 *
 * @param verbs verbs of saying, as lemmas
 * @param nouns nouns of saying, as lemmas
 * @param prepositions "according to" and the like, lower case
 * @param documents nouns of what can say something without being a person: report, video
 * @param anonymous words that mark a source without a name: "condition of anonymity"
 */
public record Sayings(Words verbs, Words nouns, Words prepositions, Words documents, List<String> anonymous) {
    static final Sayings NONE = new Sayings(Words.NONE, Words.NONE, Words.NONE, Words.NONE, List.of());

    public Sayings {
        anonymous = List.copyOf(anonymous);
    }

    public boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }

    public boolean isNoun(String lemma) {
        return nouns.contains(lemma);
    }
}
