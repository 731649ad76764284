package org.casus.resolve.place;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Place;
import org.casus.model.Predicate;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What "there" points at: "visited Uganda and signed a treaty <em>there</em>". The last place that the sentence named before it, else the last one
 * of the sentence before, else of the one before that. Where something came "from", and what only tells where another place or a border lies, is not
 * pointed at. "There were", which points at nothing, is another word of the tree.
 */
final class There {
    private static final String WORD = "there";
    private static final String FROM = "from";
    /** So many sentences back. */
    private static final int FARTHEST = 2;

    private static final int CASE = 4;
    /** How a place hangs on what it only tells more of. */
    private static final Set<String> INNER = Set.of("nmod", "appos", "compound");

    /** What is pointed at may be another place that the sentences name; so much of its certainty is left. */
    private static final double FAITH = 0.8;

    private final Annotated annotated;
    private final List<PlaceMention> mentions;
    private final Surroundings surroundings;

    /** @param mentions places of the text in its order */
    There(Annotated annotated, List<PlaceMention> mentions, Surroundings surroundings) {
        this.surroundings = surroundings;
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
        for (int i = mentions.size() - 1; i >= 0 && last == null; i--) {
            PlaceMention mention = mentions.get(i);
            if (annotated.sentenceOf(mention.first()) < sentence - FARTHEST) {
                break;
            }
            if (mention.first() < token && !aside(mention)) {
                last = mention.place();
            }
        }
        return last == null ? null : last.withConfidence(Math.round(100 * FAITH * last.confidence()) / 100.0);
    }

    /** Whether a place is but where somebody came from, or tells where another place or a border lies: "from <em>Sudan</em>", "Kabul, <em>Afghanistan</em>". */
    private boolean aside(PlaceMention mention) {
        int head = mention.first();
        while (mention.covers(annotated.token(head).head())) {
            head = annotated.token(head).head();
        }
        for (int i = mention.first() - 1; i >= 0 && i > mention.first() - CASE; i--) {
            Token token = annotated.token(i);
            if (token.head() == head && token.is("case") && token.lemma().equals(FROM)) {
                return true;
            }
        }
        int at = head;
        while (INNER.contains(relation(at)) && annotated.token(at).head() >= 0) {
            at = annotated.token(at).head();
            int above = at;
            if (surroundings.edge(annotated.token(at))
                    || mentions.stream().anyMatch(other -> other != mention && other.covers(above))) {
                return true;
            }
        }
        return false;
    }

    private String relation(int token) {
        String relation = annotated.token(token).relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
