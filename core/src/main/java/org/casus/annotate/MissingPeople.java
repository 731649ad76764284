package org.casus.annotate;

/**
 * "Nine sailors are <em>missing</em>", "leaving two dead and 11 <em>missing</em>": what somebody is, not what somebody does; only those
 * who miss something do.
 */
final class MissingPeople implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int missing = 1; missing < tree.size(); missing++) {
            int auxiliary = tree.child(missing, "aux");
            boolean being = auxiliary != Tree.ROOT && tree.lemma(auxiliary).equals("be");
            boolean beside = tree.is(missing, "conj")
                    && tree.head(missing) < missing
                    && tree.head(missing) != Tree.ROOT
                    && tree.has(tree.head(missing), "xcomp");
            boolean state = tree.lower(missing).equals("missing")
                    && tree.tag(missing).equals("VBG")
                    && tree.has(missing, "nsubj")
                    && !tree.has(missing, "obj")
                    && (being || beside);
            if (state) {
                tree.replaceWord(
                        missing,
                        tree.word(missing).withTag(being ? "JJ" : "VBN").withLemma("missing"));
                if (being) {
                    tree.relabel(auxiliary, "cop");
                } else {
                    tree.relabel(tree.child(missing, "nsubj"), "nsubj:pass");
                }
            }
        }
    }
}
