package org.casus.annotate;

/**
 * Coordination the UD way: every conjunct hangs on the first one, a conjunction and a comma on the conjunct that follows it.
 *
 * <p>The engine hangs each conjunct on the one before it and the conjunction on the conjunct before.
 */
final class Coordination implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "cc", "punct")) {
                toFollowing(tree, token);
            }
        }
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "conj")) {
                tree.attach(token, first(tree, token), "conj");
            }
        }
    }

    private static void toFollowing(Tree tree, int token) {
        int head = tree.head(token);
        if (head == Tree.ROOT
                || head > token
                || tree.is(token, "punct") && !tree.lower(token).equals(",")) {
            return;
        }
        for (int child : tree.children(head)) {
            if (child > token && tree.is(child, "conj")) {
                tree.attach(token, child, tree.relation(token));
                return;
            }
        }
    }

    private static int first(Tree tree, int conjunct) {
        int first = tree.head(conjunct);
        for (int steps = 0; first != Tree.ROOT && tree.is(first, "conj") && steps < tree.size(); steps++) {
            first = tree.head(first);
        }
        return first;
    }
}
