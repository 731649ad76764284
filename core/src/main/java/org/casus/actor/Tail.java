package org.casus.actor;

import java.util.Locale;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * Words behind a phrase that say more of its party though they are not counted among its words: to whom it belongs ("militants
 * <em>loyal to the former president</em>") and where it is at home ("police <em>in Lagos</em>"); of a name
 * that would but say where somebody was.
 */
final class Tail {
    /** Words of belonging, before "to" or "with". */
    static final Set<String> LOYAL = Set.of("loyal", "belonging", "affiliated", "faithful", "subordinate");

    private static final Set<String> HOME = Set.of("in", "from");

    private Tail() {}

    /** The phrase with such words where they follow it, up to the end of the noun phrase behind them. */
    static Phrase with(Annotated annotated, Phrase phrase) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(phrase.head()));
        int at = phrase.end();
        if (at + 1 >= sentence.end() || phrase.head() >= at) {
            return phrase;
        }
        if (at + 2 < sentence.end() && LOYAL.contains(word(annotated, at)) && link(annotated, at + 1)) {
            return until(annotated, phrase, at + 2, sentence.end());
        }
        Token preposition = annotated.token(at);
        boolean own = !annotated.token(phrase.head()).isProper()
                && preposition.head() >= 0
                && annotated.token(preposition.head()).head() == phrase.head();
        return own && HOME.contains(word(annotated, at)) && preposition.is("case")
                ? until(annotated, phrase, at + 1, sentence.end())
                : phrase;
    }

    private static Phrase until(Annotated annotated, Phrase phrase, int from, int limit) {
        int end = from;
        while (end < limit && nominal(annotated.token(end))) {
            end++;
        }
        return new Phrase(phrase.head(), phrase.first(), end, phrase.apposition());
    }

    private static boolean link(Annotated annotated, int token) {
        String word = word(annotated, token);
        return word.equals("to") || word.equals("with");
    }

    private static boolean nominal(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("HYPH");
    }

    private static String word(Annotated annotated, int token) {
        return annotated.token(token).form().toLowerCase(Locale.ROOT);
    }
}
