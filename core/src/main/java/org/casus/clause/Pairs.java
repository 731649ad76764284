package org.casus.clause;

import java.util.List;
import org.casus.model.Phrase;

/**
 * Two parties that a hyphen or stroke joins before a noun of what they do together: "the <em>US-China</em> talks",
 * "<em>herders/farmers</em> clashes", "<em>Sunni-Shiite</em> violence". Towns and roads ("the Lagos-Ibadan road") are no parties.
 */
final class Pairs {
    private final Tree tree;
    private final Lexicon lexicon;

    Pairs(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** The two parties, in their order, or nothing. */
    List<Phrase> of(int noun) {
        for (int second = noun - 1; second >= 2 && tree.head(second) == noun; second--) {
            if (isJoint(second - 1) && isParty(second) && isParty(second - 2)) {
                int above = tree.head(second - 2);
                if (above == second || above == noun) {
                    int first = above == second ? tree.left(second - 2) : second - 2;
                    return List.of(
                            Phrase.of(second - 2, firstWord(first), second - 1), Phrase.of(second, second, second + 1));
                }
            }
        }
        return List.of();
    }

    private boolean isJoint(int token) {
        String word = tree.lower(token);
        return word.length() == 1 && "-–/‑".contains(word);
    }

    /** An article is no word of the first party. */
    private int firstWord(int first) {
        return tree.is(first, "det") ? first + 1 : first;
    }

    private boolean isParty(int token) {
        String word = tree.lower(token);
        if (lexicon.places().test(word)) {
            return false;
        }
        return lexicon.states().test(word)
                || lexicon.peoples().test(word)
                || lexicon.parties().test(word)
                || lexicon.parties().test(tree.token(token).lemma());
    }
}
