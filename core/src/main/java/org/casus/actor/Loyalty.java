package org.casus.actor;

import java.util.Locale;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;

/** Words behind a noun that say to whom the party belongs: "militants <em>loyal to the former president</em>". */
final class Loyalty {
    static final Set<String> WORDS = Set.of("loyal", "belonging", "affiliated", "faithful", "subordinate");

    private Loyalty() {}

    /** The phrase with such words where they follow it, up to the end of the noun phrase behind them. */
    static Phrase with(Annotated annotated, Phrase phrase) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(phrase.head()));
        int at = phrase.end();
        if (at + 2 >= sentence.end() || !WORDS.contains(word(annotated, at)) || !link(annotated, at + 1)) {
            return phrase;
        }
        int end = at + 2;
        while (end < sentence.end() && nominal(annotated.token(end))) {
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
