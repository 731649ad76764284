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
            boolean stray = tree.head(token) == Tree.ROOT || tree.is(token, "root");
            if (token != root && !tree.under(token, root)) {
                tree.attach(token, root, stray ? "parataxis" : tree.relation(token));
            } else if (token != root && stray) {
                tree.relabel(token, "parataxis");
            }
        }
        for (int token = 0; token < tree.size(); token++) {
            int above = tree.head(token);
            while (above != Tree.ROOT && above != root && isFunction(tree, above)) {
                above = tree.head(above);
            }
            if (above != tree.head(token)) {
                tree.attach(token, above, tree.relation(token));
            }
        }
    }

    private static boolean isFunction(Tree tree, int token) {
        return tree.is(token, "punct", "aux", "aux:pass", "auxpass", "cop");
    }

    private static int root(Tree tree) {
        int first = tree.child(Tree.ROOT, "root");
        if (first == Tree.ROOT) {
            first = 0;
            tree.attach(first, Tree.ROOT, "root");
        }
        return first;
    }
}
