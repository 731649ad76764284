package org.casus.annotate;

/**
 * Copulas the UD way: the noun, adjective or prepositional phrase that is said of the subject is the head, the form of "be"
 * its {@code cop}. A past participle said of the subject is a passive.
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
            return isClause(tree, said) ? Tree.ROOT : said;
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

    private static boolean isClause(Tree tree, int token) {
        return tree.isVerb(token) && tree.has(token, "nsubj", "nsubjpass", "mark");
    }

    private static void turn(Tree tree, int copula, int predicate) {
        boolean passive = tree.tag(predicate).equals("VBN") && tree.is(predicate, "acomp");
        tree.attach(predicate, tree.head(copula), tree.relation(copula));
        tree.moveChildren(copula, predicate);
        tree.attach(copula, predicate, passive ? "auxpass" : "cop");
        if (passive) {
            relabelSubject(tree, predicate);
        }
    }

    private static void relabelSubject(Tree tree, int predicate) {
        int subject = tree.child(predicate, "nsubj");
        if (subject != Tree.ROOT) {
            tree.relabel(subject, "nsubjpass");
        }
    }
}
