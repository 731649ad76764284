package org.casus.code;

import java.util.BitSet;
import java.util.List;
import org.casus.codebook.Words;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Sentence;
import org.casus.model.Tense;

/**
 * Knows the sentences that retell a film, a book or a game. What is told there in the present tense is a plot; what is told in the
 * past may have happened to those who made it.
 */
final class Fiction {
    private final WordingIndex index;

    Fiction(Words words) {
        this.index = new WordingIndex(words.all());
    }

    /** The numbers of the sentences that name a work of fiction, and of those beside them. */
    BitSet sentences(Annotated annotated) {
        BitSet fiction = new BitSet();
        List<Sentence> sentences = annotated.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!index.find(annotated, sentence.first(), sentence.end()).isEmpty()) {
                fiction.set(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
            }
        }
        return fiction;
    }

    /** Whether a clause is told as a plot is. */
    static boolean isPlot(Clause clause, Sentence sentence) {
        return clause.kind() == Clause.Kind.VERBAL && clause.tense() == Tense.PRESENT && !sentence.headline();
    }
}
