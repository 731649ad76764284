package org.casus.annotate;

/** "The mayor went <em>on</em>": the last word of a verb that the engine takes for an adverb when nothing follows it. */
final class TrailingParticles implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            int verb = token - 1;
            boolean last = token + 1 == tree.size()
                    || !Character.isLetterOrDigit(tree.lower(token + 1).charAt(0));
            if (last
                    && tree.lower(token).equals("on")
                    && tree.is(token, "advmod")
                    && tree.head(token) == verb
                    && tree.lemma(verb).matches("go|carry")) {
                tree.relabel(token, "compound:prt");
                tree.retag(token, "RP");
            }
        }
    }
}
