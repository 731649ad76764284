package org.casus.annotate;

/** "2 killed, 3 wounded in Tacoma - <em>KING 5 News</em>": the name of the outlet behind the last dash is not what the headline is about. */
final class TrailingOutlets implements TreePass {
    @Override
    public void apply(Tree tree) {
        int root = tree.child(Tree.ROOT, "root");
        int dash = tree.size() - 1;
        while (dash > 0 && !tree.tag(dash).equals(":")) {
            dash--;
        }
        boolean outlet = dash > 1
                && root > dash
                && tree.tag(root).startsWith("NNP")
                && tree.lower(dash).matches("--?|[–—]");
        for (int token = dash + 1; token < tree.size() && outlet; token++) {
            outlet = !tree.isVerb(token);
        }
        int top = outlet ? top(tree, dash) : Tree.ROOT;
        if (top != Tree.ROOT && tree.is(top, "dep", "parataxis", "ccomp", "nsubj")) {
            tree.replace(top, root, "parataxis");
        }
    }

    /** The word before the dash on which all before it hangs and that hangs on the outlet itself. */
    private static int top(Tree tree, int dash) {
        int top = dash - 1;
        while (tree.head(top) != Tree.ROOT && tree.head(top) < dash) {
            top = tree.head(top);
        }
        return tree.is(tree.head(top), "root") ? top : Tree.ROOT;
    }
}
