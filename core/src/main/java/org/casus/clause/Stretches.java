package org.casus.clause;

/** How far a clause reaches in the text: all that hangs on it, without coordinated and inserted clauses. */
final class Stretches {
    private final Tree tree;
    private final Drafts drafts;

    Stretches(Tree tree, Drafts drafts) {
        this.tree = tree;
        this.drafts = drafts;
    }

    int first(Draft draft) {
        int top = top(draft);
        int first = top;
        for (int child = tree.first(top); child >= 0; child = tree.next(child)) {
            if (belongs(child)) {
                first = Math.min(first, tree.left(child));
            }
        }
        return first;
    }

    int end(Draft draft) {
        int top = top(draft);
        int last = top;
        for (int child = tree.first(top); child >= 0; child = tree.next(child)) {
            if (belongs(child)) {
                last = Math.max(last, tree.right(child));
            }
        }
        return last + 1;
    }

    private int top(Draft draft) {
        return draft.verbal() || draft.lightAbove ? draft.top : draft.node;
    }

    private boolean belongs(int child) {
        boolean beside = tree.is(child, "conj") || tree.is(child, "parataxis");
        return !tree.is(child, "punct") && !(beside && drafts.verb(child) != null);
    }
}
