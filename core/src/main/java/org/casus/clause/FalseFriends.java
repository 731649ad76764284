package org.casus.clause;

import java.util.BitSet;
import java.util.List;

/** The tokens inside phrases that sound like events and are none: "heart attack", "price war". */
final class FalseFriends {
    private final Tree tree;
    private final BitSet covered = new BitSet();

    FalseFriends(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        for (int token = 0; token < tree.size(); token++) {
            mark(token, lexicon.falseFriends().getOrDefault(tree.lower(token), List.of()));
            if (!tree.lower(token).equals(tree.lemma(token))) {
                mark(token, lexicon.falseFriends().getOrDefault(tree.lemma(token), List.of()));
            }
        }
    }

    boolean covers(int token) {
        return covered.get(token);
    }

    private void mark(int token, List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            int end = token + phrase.size();
            if (end <= tree.size() && stands(token, phrase)) {
                covered.set(token, end);
            }
        }
    }

    private boolean stands(int token, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!tree.lower(token + i).equals(phrase.get(i))
                    && !tree.lemma(token + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
