package org.casus.annotate;

import java.util.Set;

/** "The mayor went <em>on</em>", "fighting went <em>on</em> in the suburbs": the last word of a verb that the engine takes for an adverb. */
final class TrailingParticles implements TreePass {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "for", "until", "around", "outside");

    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            int verb = token - 1;
            boolean last = token + 1 == tree.size()
                    || !Character.isLetterOrDigit(tree.lower(token + 1).charAt(0))
                    || PREPOSITIONS.contains(tree.lower(token + 1));
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
