package org.casus.annotate;

/** Nouns that the engine takes for exclamations: "hold <em>the government</em> responsible" has an object. */
final class Exclaimed implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int noun = 1; noun < tree.size(); noun++) {
            int verb = tree.head(noun);
            if (verb != Tree.ROOT
                    && verb < noun
                    && tree.is(noun, "discourse")
                    && tree.isNominal(noun)
                    && tree.isVerb(verb)
                    && !tree.has(noun, "case")
                    && (tree.has(noun, "det") || tree.has(noun, "nmod:poss"))
                    && !tree.has(verb, "obj")) {
                tree.relabel(noun, "obj");
            }
        }
    }
}
