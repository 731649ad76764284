package org.casus.annotate;

/**
 * "Seymur Hazi, a columnist with a newspaper, <em>serving</em> five years": a comma closes the apposition, so what follows is told of whom it
 * stands beside, not of the last noun in it.
 */
final class AppositionsClosed implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int doing = 4; doing < tree.size(); doing++) {
            int noun = tree.head(doing);
            boolean told = tree.is(doing, "acl")
                    && tree.tag(doing).equals("VBG")
                    && noun != Tree.ROOT
                    && noun < doing
                    && isBehindComma(tree, doing);
            int name = told ? bearer(tree, noun) : Tree.ROOT;
            if (name != Tree.ROOT) {
                tree.attach(doing, name, "acl");
            }
        }
    }

    /** The name that an apposition with a noun in it stands beside, or {@link Tree#ROOT}. */
    private static int bearer(Tree tree, int noun) {
        int at = noun;
        while (at != Tree.ROOT && tree.is(at, "nmod", "compound")) {
            at = tree.head(at);
        }
        boolean within = at != Tree.ROOT && at != noun && tree.is(at, "appos");
        int name = within ? tree.head(at) : Tree.ROOT;
        return name != Tree.ROOT && name < at && tree.tag(name).startsWith("NNP") && isBehindComma(tree, at)
                ? name
                : Tree.ROOT;
    }

    private static boolean isBehindComma(Tree tree, int token) {
        int before = tree.first(token) - 1;
        return before > 0 && tree.lower(before).equals(",");
    }
}
