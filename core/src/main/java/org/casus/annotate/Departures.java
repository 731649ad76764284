package org.casus.annotate;

import java.util.Set;

/** "Troops left Timbuktu for <em>Gao</em>": where they went hangs on the verb, not on the place that they left. */
final class Departures implements TreePass {
    private static final Set<String> VERBS = Set.of("leave", "depart", "flee", "quit", "abandon");

    @Override
    public void apply(Tree tree) {
        for (int token = 3; token < tree.size(); token++) {
            int left = tree.head(token);
            int verb = left == Tree.ROOT ? Tree.ROOT : tree.head(left);
            boolean bound = tree.is(token, "nmod")
                    && left < token
                    && tree.tag(token).startsWith("NNP")
                    && tree.tag(left).startsWith("NNP")
                    && tree.is(left, "obj")
                    && VERBS.contains(tree.lemma(verb));
            int mark = bound ? tree.child(token, "case") : Tree.ROOT;
            if (mark != Tree.ROOT && tree.lower(mark).equals("for")) {
                tree.attach(token, verb, "obl");
            }
        }
    }
}
