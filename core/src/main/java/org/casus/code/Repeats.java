package org.casus.code;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.casus.model.Annotated;
import org.casus.model.Sentence;
import org.casus.model.Token;

/** Sentences that stand right above already, word for word: a headline that is also the first line. They tell nothing again. */
final class Repeats {
    /** Fewer words may stand twice in a row and mean two things: a refrain. */
    private static final int SHORTEST = 3;

    private Repeats() {}

    /** The numbers of those sentences. */
    static BitSet sentences(Annotated annotated) {
        BitSet repeated = new BitSet();
        List<String> last = List.of();
        for (int number = 0; number < annotated.sentences().size(); number++) {
            List<String> words = words(annotated, annotated.sentences().get(number));
            repeated.set(number, words.size() >= SHORTEST && words.equals(last));
            last = words;
        }
        return repeated;
    }

    private static List<String> words(Annotated annotated, Sentence sentence) {
        return annotated.tokens().subList(sentence.first(), sentence.end()).stream()
                .map(Token::form)
                .filter(form -> Character.isLetterOrDigit(form.codePointAt(0)))
                .map(form -> form.toLowerCase(Locale.ROOT))
                .toList();
    }
}
