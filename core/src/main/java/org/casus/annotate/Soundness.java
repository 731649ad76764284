package org.casus.annotate;

/** Makes any assignment of heads a tree: one root, no cycle, no punctuation mark or auxiliary with children. */
final class Soundness implements TreePass {
    @Override
    public void apply(Tree tree) {
        if (tree.size() == 0) {
            return;
        }
        int root = root(tree);
        for (int token = 0; token < tree.size(); token++) {
            if (token != root && !reaches(tree, token, root)) {
                tree.attach(token, root, tree.head(token) == Tree.ROOT ? "parataxis" : tree.relation(token));
            }
        }
        for (int token = 0; token < tree.size(); token++) {
            if (token != root && tree.is(token, "punct", "aux", "aux:pass", "auxpass", "cop")) {
                tree.moveChildren(token, tree.head(token));
            }
        }
    }

    private static int root(Tree tree) {
        int first = tree.child(Tree.ROOT, "root");
        if (first == Tree.ROOT) {
            first = 0;
            tree.attach(first, Tree.ROOT, "root");
        }
        return first;
    }

    private static boolean reaches(Tree tree, int token, int root) {
        return tree.under(token, root);
    }
}
