package org.casus.annotate;

/**
 * Lists before a verb whose second member was taken for an apposition: "The mayor, <em>his chief of police</em> and three judges
 * were killed". An apposition would be closed by a comma.
 */
final class NounLists implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int first = tree.head(token);
            if (tree.is(token, "appos")
                    && first < token
                    && tree.is(first, "nsubj", "nsubj:pass")
                    && isOpen(tree, token, first)) {
                tree.attach(token, first, "conj");
                for (int child : tree.children(token)) {
                    if (tree.is(child, "conj")) {
                        tree.attach(child, first, "conj");
                    }
                }
            }
        }
    }

    /** Whether the second member is coordinated, and no comma stands behind the last. */
    private static boolean isOpen(Tree tree, int token, int first) {
        int conjunct = tree.child(token, "conj");
        int after = tree.last(token) + 1;
        return conjunct != Tree.ROOT
                && tree.has(conjunct, "cc")
                && after < tree.size()
                && !tree.is(after, "punct")
                && tree.head(first) >= after;
    }
}
