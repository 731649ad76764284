package org.casus.annotate;

import java.util.List;

/** Turns an engine tree into one with Universal Dependencies v2 heads and relations. Total: any tree comes out a tree. */
final class UniversalDependencies implements TreePass {
    private static final List<TreePass> PASSES = List.of(
            new Soundness(),
            new Coordination(),
            new Prepositions(),
            new MultiwordPrepositions(),
            new Copulas(),
            new Labels(),
            new Conjunctions(),
            new Complements(),
            new FixedExpressions(),
            new PersonNames(),
            new Soundness());

    @Override
    public void apply(Tree tree) {
        for (TreePass pass : PASSES) {
            pass.apply(tree);
        }
    }
}
