package org.casus.annotate;

/** "The agency <em>distributed</em> rice to refugees", taken for something done to the agency: with a thing and somebody who gets it, it did so. */
final class ActiveGivers implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 1; verb < tree.size(); verb++) {
            int giver = tree.tag(verb).equals("VBN") ? tree.child(verb, "nsubj:pass") : Tree.ROOT;
            if (giver != Tree.ROOT
                    && giver == verb - 1
                    && tree.is(verb, "root", "ccomp")
                    && !tree.has(verb, "aux", "aux:pass", "cop")
                    && givesTo(tree, verb)) {
                tree.relabel(giver, "nsubj");
                tree.replaceWord(verb, tree.word(verb).withTag("VBD"));
            }
        }
    }

    private static boolean givesTo(Tree tree, int verb) {
        int thing = tree.child(verb, "obj");
        if (thing < verb) {
            return false;
        }
        for (int child : tree.children(verb)) {
            int preposition = tree.child(child, "case");
            if (child > thing
                    && tree.is(child, "obl")
                    && preposition > thing
                    && tree.lower(preposition).matches("to|among")) {
                return true;
            }
        }
        return false;
    }
}
