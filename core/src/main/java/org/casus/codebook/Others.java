package org.casus.codebook;

import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;

/** Phrases that tell of people beside those told of before: "another man", "two others"; by the words of {@code others.csv}. */
public final class Others {
    private final Words words;

    public Others(Codebook codebook) {
        this.words = codebook.words("others");
    }

    /** Whether a word up to the head of the phrase says so; "more than twenty" are no further ones. */
    public boolean are(Annotated annotated, Phrase phrase) {
        for (int index = phrase.first(); index <= phrase.head(); index++) {
            Token token = annotated.token(index);
            boolean than = index + 1 < annotated.tokens().size()
                    && annotated.token(index + 1).lemma().equals("than");
            if (!token.isProper() && !than && words.contains(token.form())) {
                return true;
            }
        }
        return false;
    }
}
