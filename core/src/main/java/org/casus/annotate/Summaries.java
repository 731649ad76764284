package org.casus.annotate;

/**
 * "Accused Russia of the blast, <em>a charge that Moscow denied</em>": a noun behind a comma that sums up the whole sentence before it.
 * The engine takes it for one more object of the verb; it is none.
 */
final class Summaries implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int noun = 2; noun < tree.size(); noun++) {
            int verb = tree.head(noun);
            if (verb != Tree.ROOT
                    && verb < noun
                    && tree.is(noun, "obj")
                    && tree.isVerb(verb)
                    && tree.child(verb, "obj") < noun
                    && tree.child(noun, "acl:relcl") > noun
                    && isIndefiniteBehindComma(tree, noun)) {
                tree.attach(noun, verb, "parataxis");
            }
        }
    }

    private static boolean isIndefiniteBehindComma(Tree tree, int noun) {
        int determiner = tree.child(noun, "det");
        return determiner > 0
                && determiner < noun
                && (tree.lower(determiner).equals("a") || tree.lower(determiner).equals("an"))
                && tree.lower(determiner - 1).equals(",");
    }
}
