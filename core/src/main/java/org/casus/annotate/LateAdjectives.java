package org.casus.annotate;

/** Adjectives that a comma parts from the noun behind them: in "a guard who escaped <em>unhurt</em>, two men fled" no men are unhurt. */
final class LateAdjectives implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int adjective = 1; adjective + 2 < tree.size(); adjective++) {
            int noun = tree.head(adjective);
            int verb = adjective - 1;
            boolean parted = tree.is(adjective, "amod")
                    && noun > adjective + 1
                    && tree.lower(adjective + 1).equals(",")
                    && tree.is(noun, "nsubj", "nsubj:pass")
                    && tree.head(noun) > noun
                    && tree.isVerb(verb)
                    && !tree.under(verb, noun)
                    && !tree.has(verb, "obj");
            if (parted) {
                tree.attach(adjective, verb, "xcomp");
            }
        }
    }
}
