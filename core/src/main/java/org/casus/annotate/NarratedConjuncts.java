package org.casus.annotate;

/**
 * "Putin said Russia would suspend the treaty, and <em>NATO condemned</em> the move": what is told as to come cannot be followed by what has
 * come to pass since; a plain past with a subject of its own is the paper's word, beside the saying.
 */
final class NarratedConjuncts implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int told = tree.head(verb);
            boolean own = told != Tree.ROOT
                    && told < verb
                    && tree.is(verb, "conj")
                    && tree.tag(verb).equals("VBD")
                    && tree.has(verb, "nsubj")
                    && !tree.has(verb, "aux", "aux:pass", "mark", "expl")
                    && tree.is(told, "ccomp")
                    && isAhead(tree, told);
            int speech = own ? tree.head(told) : Tree.ROOT;
            if (speech != Tree.ROOT
                    && speech < told
                    && tree.tag(speech).equals("VBD")
                    && tree.hasSubject(speech)
                    && isJoined(tree, verb)) {
                tree.attach(verb, speech, "conj");
            }
        }
    }

    private static boolean isAhead(Tree tree, int verb) {
        int auxiliary = tree.child(verb, "aux");
        return auxiliary != Tree.ROOT && tree.lower(auxiliary).matches("would|will|may|might|could|should|can");
    }

    /** Whether "and" or "but" stands before it, and no "that". */
    private static boolean isJoined(Tree tree, int verb) {
        int joint = tree.child(verb, "cc");
        return joint != Tree.ROOT
                && joint < verb
                && tree.lower(joint).matches("and|but")
                && !tree.lower(joint + 1).equals("that");
    }
}
