package org.casus.annotate;

import java.util.Set;

/**
 * "Accused Russia of the blast, <em>a charge that Moscow denied</em>": a noun behind a comma that sums up the whole sentence before it;
 * so does "seized the town, <em>their biggest victory in years</em>".
 * The engine takes it for one more object of the verb; it is none.
 */
final class Summaries implements TreePass {
    /** Superlatives. */
    private static final Set<String> GREATEST = Set.of("JJS", "RBS");

    @Override
    public void apply(Tree tree) {
        for (int noun = 2; noun < tree.size(); noun++) {
            int verb = tree.head(noun);
            if (verb != Tree.ROOT
                    && verb < noun
                    && tree.is(noun, "obj")
                    && tree.isVerb(verb)
                    && tree.child(verb, "obj") < noun
                    && (tree.child(noun, "acl:relcl") > noun && isIndefiniteBehindComma(tree, noun)
                            || isGreatest(tree, noun))) {
                tree.attach(noun, verb, "parataxis");
            }
        }
    }

    /** "Seized the town, <em>their biggest victory</em> in years". */
    private static boolean isGreatest(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss", "det");
        boolean degree = tree.children(noun).stream().anyMatch(child -> GREATEST.contains(tree.tag(child)));
        return owner > 0 && owner < noun && degree && tree.lower(owner - 1).equals(",");
    }

    private static boolean isIndefiniteBehindComma(Tree tree, int noun) {
        int determiner = tree.child(noun, "det");
        return determiner > 0
                && determiner < noun
                && (tree.lower(determiner).equals("a") || tree.lower(determiner).equals("an"))
                && tree.lower(determiner - 1).equals(",");
    }
}
