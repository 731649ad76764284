package org.casus.annotate;

import java.util.List;

/**
 * Prepositions the UD way: the noun is the head and the preposition its {@code case}; before a clause the preposition is its
 * {@code mark}.
 *
 * <p>The engine makes the preposition the head ({@code prep} or {@code agent}) of its noun ({@code pobj}) or clause ({@code
 * pcomp}).
 */
final class Prepositions implements TreePass {
    @Override
    public void apply(Tree tree) {
        // From the right: in "out of the house" the inner preposition is turned round before the outer one.
        for (int token = tree.size() - 1; token >= 0; token--) {
            if (isPreposition(tree, token)) {
                turn(tree, token);
            }
        }
    }

    private static boolean isPreposition(Tree tree, int token) {
        return tree.is(
                        token,
                        "prep",
                        "agent",
                        "dative",
                        "conj",
                        "pcomp",
                        "root",
                        "dep",
                        "advcl",
                        "parataxis",
                        "ccomp",
                        "appos")
                && tree.has(token, "pobj", "pcomp")
                && !tree.isNominal(token);
    }

    private static void turn(Tree tree, int preposition) {
        int object = tree.child(preposition, "pobj");
        boolean clause = object == Tree.ROOT;
        if (clause) {
            object = tree.child(preposition, "pcomp");
        }
        int head = tree.head(preposition);
        String outer = tree.relation(preposition);
        boolean clausal = clause && (tree.isVerb(object) || tree.has(object, "cop", "nsubj", "nsubjpass"));
        tree.attach(object, head, relation(tree, head, outer, clausal));
        tree.moveChildren(preposition, object);
        tree.attach(preposition, object, clausal ? "mark" : "case");
    }

    private static String relation(Tree tree, int head, String outer, boolean clausal) {
        if (head == Tree.ROOT) {
            return "root";
        }
        if (List.of("conj", "pcomp", "ccomp", "parataxis", "appos", "dep").contains(outer)) {
            return outer;
        }
        boolean nominal = tree.isNominal(head);
        if (clausal) {
            return nominal ? "acl" : "advcl";
        }
        if (outer.equals("agent")) {
            return "obl:agent";
        }
        return nominal ? "nmod" : "obl";
    }
}
