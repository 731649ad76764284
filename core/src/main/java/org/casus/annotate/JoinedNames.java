package org.casus.annotate;

/**
 * "The Forces for Freedom <em>and Change</em>", "the Ministry of Labour <em>and Housing</em>": one name to the engine, in which "and" joins
 * what stands behind its preposition.
 */
final class JoinedNames implements TreePass {
    private static final String BODY = "-ORG";

    @Override
    public void apply(Tree tree) {
        for (int joint = 2; joint + 1 < tree.size(); joint++) {
            int last = joint + 1;
            int first = tree.head(last);
            boolean name = tree.lower(joint).equals("and")
                    && tree.word(joint).name().equals("I" + BODY)
                    && tree.word(last).name().endsWith(BODY)
                    && tree.is(last, "conj", "appos", "dep")
                    && first != Tree.ROOT
                    && first < joint
                    && tree.is(first, "nmod")
                    && tree.word(first).name().equals("I" + BODY)
                    && tree.has(first, "case");
            if (name) {
                tree.relabel(last, "flat");
                tree.attach(joint, first, "flat");
            }
        }
    }
}
