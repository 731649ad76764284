package org.casus.annotate;

/**
 * "Twelve people were killed and 30 injured <em>when a bomb exploded</em>": the second verb stands under the auxiliary of the first,
 * and so does what follows: it belongs to both, and hangs on the first.
 */
final class GappedClauses implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 3; token < tree.size(); token++) {
            int second = tree.head(token);
            if (tree.is(token, "advcl") && second != Tree.ROOT && second < token && isGapped(tree, second)) {
                tree.attach(token, tree.head(second), "advcl");
            }
        }
    }

    private static boolean isGapped(Tree tree, int second) {
        return tree.is(second, "conj")
                && tree.tag(second).equals("VBN")
                && tree.has(second, "nsubj", "nsubj:pass")
                && !tree.has(second, "aux", "aux:pass")
                && tree.has(tree.head(second), "aux:pass");
    }
}
