package org.casus.annotate;

/** "Died Tuesday, Dec. 23, <em>after being shot</em>": a clause with a conjunction of its own is no second day; the verb governs it. */
final class DatedClauses implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int clause = 2; clause < tree.size(); clause++) {
            boolean strayed = tree.is(clause, "conj") && tree.isVerb(clause) && tree.has(clause, "mark");
            int above = strayed ? tree.head(clause) : Tree.ROOT;
            boolean day = above != Tree.ROOT && above < clause && tree.is(above, "obl:tmod", "nmod:tmod");
            while (day && above != Tree.ROOT && !tree.isVerb(above)) {
                above = tree.head(above);
            }
            if (day && above != Tree.ROOT && above < clause) {
                tree.attach(clause, above, "advcl");
            }
        }
    }
}
