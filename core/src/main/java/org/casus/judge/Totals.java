package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Row;
import org.casus.model.Clause;
import org.casus.model.Oblique;
import org.jspecify.annotations.Nullable;

/** Acts summed up over a period: "nine officers have been shot <em>this year alone</em>", "40 killed <em>so far this month</em>" is no single act. */
final class Totals {
    private static final int BEFORE = 4;
    private static final int BEHIND = 3;
    private static final int LONGEST = 6;

    private final Syntax syntax;
    private final Lexicon lexicon;

    Totals(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** The words that sum up, or null. */
    @Nullable
    String of(Clause clause) {
        List<Integer> heads = new ArrayList<>(clause.times());
        clause.obliques().stream().map(Oblique::phrase).forEach(phrase -> heads.add(phrase.head()));
        for (int head : heads) {
            String words = around(head);
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private @Nullable String around(int head) {
        int end = Math.min(syntax.annotated().tokens().size(), head + BEHIND + 1);
        for (int first = Math.max(0, head - BEFORE); first <= head; first++) {
            StringBuilder words = new StringBuilder(syntax.lower(first));
            for (int token = first + 1; token < end && token < first + LONGEST; token++) {
                words.append(' ').append(syntax.lower(token));
                Row row = token < head ? null : lexicon.retrospect("total", words.toString());
                if (row != null) {
                    return "\"" + words + "\" (" + row.source() + ")";
                }
            }
        }
        return null;
    }
}
