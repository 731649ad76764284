package org.casus.annotate;

import java.util.Set;

/**
 * Prepositions made of an adverb, adjective or conjunction and a preposition ("ahead of", "instead of", "prior to"): the
 * noun hangs where the whole does, the first word is its {@code case} and the second {@code fixed} under the first.
 */
final class MultiwordPrepositions implements TreePass {
    private static final Set<String> PAIRS = Set.of(
            "according to",
            "ahead of",
            "along with",
            "apart from",
            "as for",
            "as of",
            "as to",
            "aside from",
            "away from",
            "based on",
            "because of",
            "close to",
            "compared to",
            "compared with",
            "contrary to",
            "depending on",
            "due to",
            "except for",
            "inside of",
            "instead of",
            "irrespective of",
            "next to",
            "out of",
            "outside of",
            "owing to",
            "prior to",
            "rather than",
            "regardless of",
            "short of",
            "such as",
            "thanks to",
            "together with",
            "up to");

    @Override
    public void apply(Tree tree) {
        for (int first = 0; first + 1 < tree.size(); first++) {
            int second = first + 1;
            if (PAIRS.contains(tree.lower(first) + " " + tree.lower(second))
                    && tree.is(second, "case", "mark", "prep", "pcomp")) {
                join(tree, first, second);
            }
        }
    }

    private static void join(Tree tree, int first, int second) {
        int object = tree.head(second);
        if (object == first) {
            tree.attach(second, first, "fixed");
        } else if (object > second && (tree.head(first) == object || tree.head(object) == first)) {
            if (tree.head(object) == first) {
                lift(tree, first, object);
            }
            String relation = tree.relation(second);
            tree.attach(first, object, relation.equals("mark") ? "mark" : "case");
            tree.attach(second, first, "fixed");
        }
    }

    /** Hangs the noun where its first word hung. */
    private static void lift(Tree tree, int first, int object) {
        int head = tree.head(first);
        boolean clause = tree.is(object, "advcl", "acl");
        if (head == Tree.ROOT) {
            tree.attach(object, head, tree.relation(first));
        } else if (tree.is(first, "conj", "ccomp", "parataxis")) {
            tree.attach(object, head, tree.relation(first));
        } else {
            boolean nominal = tree.isNominal(head);
            tree.attach(object, head, clause ? nominal ? "acl" : "advcl" : nominal ? "nmod" : "obl");
        }
        tree.moveChildren(first, object);
    }
}
