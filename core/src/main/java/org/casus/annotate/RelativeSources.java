package org.casus.annotate;

import java.util.List;

/**
 * "The ministry, according to <em>which</em> ten men died, blamed the rebels": the noun before the comma is the subject of the main verb, not of what
 * it tells.
 */
final class RelativeSources implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int according = 2; according + 3 < tree.size(); according++) {
            int word = according + 2;
            if (tree.lower(according).equals("according")
                    && tree.lower(according + 1).equals("to")
                    && tree.lower(word).matches("which|whom")) {
                mend(tree, according, word);
            }
        }
    }

    private static void mend(Tree tree, int according, int word) {
        int told = tree.head(word);
        int named = Tree.ROOT;
        boolean own = false;
        for (int child : told == Tree.ROOT ? List.<Integer>of() : tree.children(told)) {
            if (tree.is(child, "nsubj", "nsubj:pass")) {
                named = child < according ? child : named;
                own |= child > word;
            }
        }
        int main = named == Tree.ROOT || !own ? Tree.ROOT : main(tree, told);
        if (main == Tree.ROOT) {
            return;
        }
        if (tree.head(main) == told) {
            tree.replace(main, told, "acl:relcl");
        }
        tree.attach(named, main, tree.has(main, "aux:pass") ? "nsubj:pass" : "nsubj");
        tree.attach(told, named, "acl:relcl");
        tree.attach(according, word, "case");
        tree.attach(according + 1, according, "fixed");
    }

    /** The verb behind the aside that has no subject of its own. */
    private static int main(Tree tree, int told) {
        int above = tree.head(told);
        if (above > told && tree.is(told, "advcl", "ccomp") && tree.isVerb(above) && !tree.hasSubject(above)) {
            return above;
        }
        for (int child : tree.children(told)) {
            if (child > told
                    && tree.is(child, "conj", "parataxis")
                    && !tree.has(child, "cc")
                    && !tree.hasSubject(child)
                    && tree.isFinite(child)) {
                return child;
            }
        }
        return Tree.ROOT;
    }
}
