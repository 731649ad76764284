package org.casus.codebook;

import java.util.List;
import java.util.function.Function;

/**
 * How texts say who says so.
 *
 * @param verbs verbs of saying, as lemmas: the clause or quote behind them is told as so by their subject
 * @param objects verbs whose object is told as well ("announced cuts")
 * @param about verb and preposition, whose phrase is spoken about ("spoke of the war")
 * @param attitudes verbs of will, judgement, belief and feeling; what they take is a statement, but no report of fact
 * @param addressed verbs whose object is the one spoken to
 * @param admissions verbs, or verb and object, by which somebody owns to a deed ("claim responsibility")
 * @param disputing verbs by which somebody answers a charge: what they negate is denied
 * @param nouns nouns of saying, as lemmas
 * @param prepositions "according to" and the like, lower case
 * @param adverbs adverbs that mark hearsay ("reportedly")
 * @param documents nouns of what can say something without being a person: report, video
 * @param sources nouns that describe a source without naming it: official, witness
 * @param inscribed things that bear words nobody answers for: banner, graffiti
 * @param anonymous words that mark a source without a name: "condition of anonymity"
 */
public record Sayings(
        Words verbs,
        Words objects,
        Words about,
        Words attitudes,
        Words addressed,
        Words admissions,
        Words disputing,
        Words nouns,
        Words prepositions,
        Words adverbs,
        Words documents,
        Words sources,
        Words inscribed,
        List<String> anonymous) {
    static final Sayings NONE = of(key -> List.of());

    public Sayings {
        anonymous = List.copyOf(anonymous);
    }

    /** Made of the lists of {@code sayings.yml} by their keys. */
    static Sayings of(Function<String, List<String>> lists) {
        return new Sayings(
                Words.of(lists.apply("verbs")),
                Words.of(lists.apply("objects")),
                Words.of(lists.apply("about")),
                Words.of(lists.apply("attitudes")),
                Words.of(lists.apply("addressed")),
                Words.of(lists.apply("admissions")),
                Words.of(lists.apply("disputing")),
                Words.of(lists.apply("nouns")),
                Words.of(lists.apply("prepositions")),
                Words.of(lists.apply("adverbs")),
                Words.of(lists.apply("documents")),
                Words.of(lists.apply("sources")),
                Words.of(lists.apply("inscribed")),
                lists.apply("anonymous"));
    }

    /** Whether a verb can introduce speech. */
    public boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }

    public boolean isNoun(String lemma) {
        return nouns.contains(lemma);
    }
}
