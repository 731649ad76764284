package org.casus.annotate;

/**
 * "Released the ministers <em>rather than put</em> them on trial": what stands behind is what was not done, no second act beside the
 * first. The words are joined to one that marks the clause.
 */
final class RatherThan implements TreePass {
    /** As many words as may stand between the words and the verb: "rather than to openly attack". */
    private static final int NEAR = 3;

    @Override
    public void apply(Tree tree) {
        for (int rather = 0; rather + 2 < tree.size(); rather++) {
            if (tree.lower(rather).equals("rather") && tree.lower(rather + 1).equals("than")) {
                int verb = verb(tree, rather + 2);
                int above = verb == Tree.ROOT ? Tree.ROOT : above(tree, verb);
                if (above != Tree.ROOT) {
                    tree.attach(verb, above, "advcl");
                    tree.attach(rather, verb, "mark");
                    tree.attach(rather + 1, rather, "fixed");
                }
            }
        }
    }

    private static int verb(Tree tree, int first) {
        for (int token = first; token < Math.min(tree.size(), first + NEAR); token++) {
            if (tree.tag(token).matches("VB|VBG|VBP|VBD")
                    && !tree.is(token, "amod", "aux", "aux:pass", "nsubj", "compound")) {
                return token;
            }
            if (!tree.tag(token).matches("RB|TO")) {
                return Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }

    /** The verb beside which the other was not done: the one that it was made a part of, or whose object it was made a part of. */
    private static int above(Tree tree, int verb) {
        int above = tree.head(verb);
        while (above != Tree.ROOT && (!tree.isVerb(above) || tree.under(above, verb))) {
            above = tree.head(above);
        }
        return above;
    }
}
