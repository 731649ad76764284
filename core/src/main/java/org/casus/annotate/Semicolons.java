package org.casus.annotate;

/**
 * "Guerrillas <em>blew up</em> a bus; no casualties were reported": what stands before a semicolon was taken for the content of a
 * passive verb behind it that has a subject of its own.
 */
final class Semicolons implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 0; verb < tree.size(); verb++) {
            int other = tree.is(verb, "ccomp") ? tree.head(verb) : Tree.ROOT;
            if (other > verb
                    && tree.child(other, "nsubj:pass") > verb
                    && isParted(tree, verb, tree.first(tree.child(other, "nsubj:pass")))) {
                tree.replace(verb, other, "conj");
            }
        }
    }

    private static boolean isParted(Tree tree, int verb, int second) {
        return second > verb && tree.lower(second - 1).equals(";");
    }
}
