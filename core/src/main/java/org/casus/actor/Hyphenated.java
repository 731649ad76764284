package org.casus.actor;

import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * Phrases by the tree begin behind a hyphen, because it is a mark: "<em>backed rebels</em>" of "the Turkish-backed rebels". Here they
 * get back what stands before it.
 */
final class Hyphenated {
    private static final String HYPHEN = "HYPH";
    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "advmod");

    private Hyphenated() {}

    /** The phrase with the words before the hyphen that it begins behind; the same one when it begins behind none. */
    static Phrase whole(Annotated annotated, Phrase phrase) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(phrase.head()));
        int first = phrase.first();
        while (first - 2 >= sentence.first() && annotated.token(first - 1).tag().equals(HYPHEN)) {
            first -= 2;
        }
        if (first == phrase.first()) {
            return phrase;
        }
        while (first > sentence.first() && belongs(annotated.token(first - 1), first, phrase.end())) {
            first--;
        }
        return new Phrase(phrase.head(), first, phrase.end(), phrase.apposition());
    }

    private static boolean belongs(Token token, int first, int end) {
        return token.head() >= first && token.head() < end && BEFORE.stream().anyMatch(token::is);
    }
}
