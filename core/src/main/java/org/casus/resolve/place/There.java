package org.casus.resolve.place;

import java.util.List;
import java.util.Objects;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Place;
import org.casus.model.Predicate;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What "there" points at: "visited Uganda and signed a treaty <em>there</em>". The last place that the sentence named before it, else the last one
 * of the sentence before; "there were", which points at nothing, is another word of the tree.
 */
final class There {
    private static final String WORD = "there";

    /** What is pointed at may be another place that the sentences name; so much of its certainty is left. */
    private static final double FAITH = 0.8;

    private final Annotated annotated;
    private final List<PlaceMention> mentions;

    /** @param mentions places of the text in its order */
    There(Annotated annotated, List<PlaceMention> mentions) {
        this.annotated = annotated;
        this.mentions = mentions;
    }

    /** The place of a clause that is only pointed at, or null. */
    @Nullable
    Place of(Clause clause) {
        Sentence sentence = annotated.sentences().get(clause.sentence());
        Predicate predicate = clause.predicate();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = annotated.token(i);
            boolean own = token.head() == predicate.head() || Objects.equals(predicate.light(), token.head());
            if (own && token.is("advmod") && token.lemma().equals(WORD)) {
                return before(i, clause.sentence());
            }
        }
        return null;
    }

    private @Nullable Place before(int token, int sentence) {
        Place last = null;
        for (PlaceMention mention : mentions) {
            if (mention.first() >= token) {
                break;
            }
            if (annotated.sentenceOf(mention.first()) >= sentence - 1) {
                last = mention.place();
            }
        }
        return last == null ? null : last.withConfidence(Math.round(100 * FAITH * last.confidence()) / 100.0);
    }
}
