package org.casus.annotate;

/** Hangs every conjunction, and every comma before a conjunct, on the conjunct that follows it. */
final class Conjunctions implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            boolean conjunction = tree.is(token, "cc");
            if (conjunction || tree.is(token, "punct") && tree.lower(token).equals(",")) {
                int conjunct = conjunct(tree, token, conjunction);
                if (conjunct != Tree.ROOT) {
                    tree.attach(token, conjunct, tree.relation(token));
                }
            }
        }
    }

    /** The next conjunct of the same coordination behind a conjunction or comma, or {@link Tree#ROOT}. */
    private static int conjunct(Tree tree, int token, boolean conjunction) {
        int head = tree.head(token);
        if (head == Tree.ROOT || head > token) {
            return Tree.ROOT;
        }
        int first = tree.is(head, "conj") ? tree.head(head) : head;
        for (int child = token + 1; child < tree.size(); child++) {
            if (tree.head(child) == first && tree.is(child, "conj")) {
                return conjunction || isNext(tree, token, child) ? child : Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }

    /** Whether nothing but what hangs on the conjunct stands between it and the comma. */
    private static boolean isNext(Tree tree, int comma, int conjunct) {
        for (int between = comma + 1; between < conjunct; between++) {
            if (!tree.under(between, conjunct)) {
                return false;
            }
        }
        return true;
    }
}
