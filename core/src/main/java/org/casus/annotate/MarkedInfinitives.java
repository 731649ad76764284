package org.casus.annotate;

/**
 * "The court allowed the protesters <em>to march</em>": a verb in the infinitive that the engine hangs like a noun behind a preposition is what
 * the verb above it governs. Behind other verbs the engine may take "to" for an auxiliary: "urged them <em>to</em> hand over power".
 */
final class MarkedInfinitives implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            int to = token - 1;
            if (tree.tag(token).equals("VB")
                    && tree.lower(to).equals("to")
                    && tree.head(to) == token
                    && tree.is(to, "aux")) {
                tree.retag(to, "TO");
                tree.relabel(to, "mark");
            }
            if (tree.tag(token).equals("VB")
                    && tree.is(token, "obl")
                    && tree.lower(to).equals("to")
                    && tree.head(to) == token
                    && tree.is(to, "case")
                    && tree.isVerb(tree.head(token))
                    && tree.head(token) < to) {
                tree.retag(to, "TO");
                tree.relabel(to, "mark");
                tree.relabel(token, "xcomp");
            }
        }
    }
}
