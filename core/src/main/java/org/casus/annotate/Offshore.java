package org.casus.annotate;

import java.util.Set;

/**
 * "A boat sinks <em>off</em> Libya": before the name of a coast the word is a preposition, not a particle. "A tanker was attacked 70
 * <em>miles</em> off Aden": a distance is nothing that the act is done to.
 */
final class Offshore implements TreePass {
    private static final Set<String> VERBS = Set.of("capsize", "collide", "crash", "die", "drown", "founder", "sink");

    private static final Set<String> MEASURES = Set.of("kilometer", "kilometre", "km", "mile");

    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int verb = tree.head(token);
            if (tree.is(token, "obj") && MEASURES.contains(tree.lemma(token)) && tree.has(verb, "nsubj:pass")) {
                tree.relabel(token, "obl");
            }
            boolean particle = tree.is(token, "compound:prt")
                    && tree.lower(token).equals("off")
                    && VERBS.contains(tree.lemma(verb));
            int place = particle ? tree.child(verb, "obj") : Tree.ROOT;
            if (place > token && tree.tag(place).equals("NNP") && tree.first(place) == token + 1) {
                tree.attach(place, verb, "obl");
                tree.attach(token, place, "case");
            }
        }
    }
}
