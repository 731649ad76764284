package org.casus.annotate;

/** "With three counts <em>each</em> of rape": the charge hangs on its counts, "each" says no more than how they are dealt. */
final class CountedCharges implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int each = 2; each < tree.size(); each++) {
            int counts = tree.head(each);
            boolean dealt = tree.lower(each).equals("each")
                    && counts == each - 1
                    && tree.tag(counts).startsWith("NN")
                    && tree.is(each, "nmod:npmod", "det", "advmod", "appos");
            if (dealt) {
                for (int child : tree.children(each)) {
                    if (child > each && tree.is(child, "obl", "nmod")) {
                        tree.attach(child, counts, "nmod");
                    }
                }
            }
        }
    }
}
