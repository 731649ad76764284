package org.casus.annotate;

/**
 * "The court allowed the protesters <em>to march</em>": a verb in the infinitive that the engine hangs like a noun behind a preposition is what
 * the verb above it governs. Behind other verbs the engine may take "to" for an auxiliary: "urged them <em>to</em> hand over power".
 * Whom a noun addresses stands before the infinitive and is no part of it: "a request by Lima <em>to Quito</em> to send troops".
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
            if (tree.tag(token).equals("VB")
                    && tree.is(token, "acl")
                    && tree.lower(to).equals("to")) {
                addressed(tree, token, to);
            }
        }
    }

    private static void addressed(Tree tree, int verb, int to) {
        int noun = tree.head(verb);
        for (int child : tree.children(verb)) {
            int marker = tree.is(child, "obl") ? tree.child(child, "case") : Tree.ROOT;
            if (marker != Tree.ROOT
                    && child < to
                    && noun < marker
                    && tree.lower(marker).matches("to|on|for")) {
                tree.attach(child, noun, "nmod");
            }
        }
    }
}
