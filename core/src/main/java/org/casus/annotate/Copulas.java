package org.casus.annotate;

/**
 * Copulas the UD way: the noun, adjective or prepositional phrase that is said of the subject is the head, the form of "be"
 * its {@code cop}.
 *
 * <p>"There is", and "be" before a clause ("the question is whether …"), stay heads.
 */
final class Copulas implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (isCopula(tree, token)) {
                int predicate = predicate(tree, token);
                if (predicate != Tree.ROOT) {
                    turn(tree, token, predicate);
                }
            }
        }
    }

    private static boolean isCopula(Tree tree, int token) {
        return tree.lemma(token).equals("be")
                && tree.isVerb(token)
                && !tree.is(token, "aux", "auxpass", "cop")
                && !tree.has(token, "expl");
    }

    private static int predicate(Tree tree, int copula) {
        int said = tree.child(copula, "attr", "acomp");
        if (said != Tree.ROOT) {
            return said;
        }
        for (int child : tree.children(copula)) {
            if (child > copula && tree.is(child, "obl")) {
                return child;
            }
            if (child > copula && !tree.is(child, "advmod", "neg", "case")) {
                return Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }

    private static void turn(Tree tree, int copula, int predicate) {
        tree.attach(predicate, tree.head(copula), tree.relation(copula));
        tree.moveChildren(copula, predicate);
        tree.attach(copula, predicate, "cop");
    }
}
