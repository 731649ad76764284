package org.casus.clause;

import org.casus.model.Link;
import org.casus.model.Sentence;

/** Tells what is asked rather than told. */
final class Questions {
    private final Tree tree;

    Questions(Tree tree) {
        this.tree = tree;
    }

    boolean isAsked(Draft draft) {
        Draft clause = draft;
        while (clause != null) {
            String marker = clause.marker;
            if (clause.link == Link.RELATIVE && clause.governor != null || !draft.verbal() && draft.verb < 0) {
                return false;
            }
            if (marker != null && (marker.equals("whether") || marker.equals("if") && clause.link == Link.COMPLEMENT)) {
                return true;
            }
            if (clause.link == Link.ADVERBIAL && clause.governor != null) {
                return false;
            }
            if (clause.link == Link.SPEECH && clause.governor != null) {
                return endsInQuestionMark(draft, clause);
            }
            clause = clause.governor;
        }
        Sentence sentence = tree.annotated().sentences().get(tree.sentence(draft.node));
        return isMark(sentence.end() - 1) || sentence.end() - 2 > sentence.first() && isMark(sentence.end() - 2);
    }

    private boolean endsInQuestionMark(Draft draft, Draft said) {
        int end = tree.right(said.top);
        for (int token = end; token > draft.node && token > end - 3; token--) {
            if (isMark(token)) {
                return true;
            }
        }
        return end + 1 < tree.size() && isMark(end + 1);
    }

    private boolean isMark(int token) {
        return tree.lower(token).equals("?");
    }
}
