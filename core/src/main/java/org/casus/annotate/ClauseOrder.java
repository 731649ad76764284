package org.casus.annotate;

import java.util.Set;

/**
 * Clauses that hang on the wrong side of one another.
 *
 * <ul>
 *   <li>"He said <em>that soldiers were seen</em>: it is war": the that-clause hung under the last clause.
 *   <li>"told that peace was possible <em>provided Paris paid</em>": a condition belongs to the nearer clause.
 *   <li>"The army attacked, days <em>after</em> rebels took the town": the clause that a word of time or reason opens is not the head.
 *   <li>"Paris blames Tehran, <em>Tehran calls the charge baseless</em>": a verb with an object and its predicate tells nothing else.
 *   <li>"This will need time; <em>I have no doubt</em>": of two clauses around a semicolon the first is the head.
 * </ul>
 */
final class ClauseOrder implements TreePass {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing");
    private static final Set<String> OPENERS =
            Set.of("after", "before", "since", "when", "while", "because", "although", "though", "until", "once");
    private static final Set<String> BREAKS = Set.of(";", ":", "--");

    @Override
    public void apply(Tree tree) {
        for (int clause = 0; clause < tree.size(); clause++) {
            int head = tree.head(clause);
            if (head == Tree.ROOT) {
                continue;
            }
            if (tree.is(clause, "advcl")
                    && marker(tree, clause).equals("that")
                    && tree.is(head, "ccomp")
                    && clause < head
                    && tree.head(head) < clause) {
                tree.replace(clause, head, "parataxis");
            } else if (tree.is(clause, "acl") && CONDITIONS.contains(marker(tree, clause))) {
                toClause(tree, clause, head);
            } else if (tree.is(clause, "advcl") && CONDITIONS.contains(marker(tree, clause))) {
                toNearest(tree, clause, head);
            } else if (tree.is(clause, "ccomp") && clause < head && opensBehind(tree, clause, head)) {
                tree.replace(clause, head, "advcl");
            } else if (tree.is(clause, "ccomp") && clause < head && isFilled(tree, clause, head)) {
                tree.replace(clause, head, "parataxis");
            } else if (tree.is(clause, "ccomp") && clause < head && breaks(tree, clause, head)) {
                tree.replace(clause, head, "parataxis");
            }
        }
    }

    private static boolean isFilled(Tree tree, int clause, int head) {
        int object = tree.child(head, "obj");
        int said = tree.child(head, "xcomp");
        return object > head && said > object && tree.isFinite(clause) && tree.hasSubject(clause);
    }

    private static boolean opensBehind(Tree tree, int clause, int head) {
        int mark = tree.child(head, "mark");
        return mark != Tree.ROOT
                && mark < head
                && mark > tree.last(clause)
                && OPENERS.contains(tree.lower(mark))
                && tree.isFinite(clause)
                && tree.hasSubject(clause);
    }

    private static String marker(Tree tree, int clause) {
        int mark = tree.child(clause, "mark");
        return mark == Tree.ROOT ? "" : tree.lower(mark);
    }

    /** A condition that hangs on a noun belongs to the clause around the noun. */
    private static void toClause(Tree tree, int clause, int noun) {
        int at = noun;
        while (at != Tree.ROOT && !tree.isFinite(at)) {
            at = tree.head(at);
        }
        if (at != Tree.ROOT) {
            tree.attach(clause, at, "advcl");
        }
    }

    private static void toNearest(Tree tree, int clause, int head) {
        int said = tree.child(head, "ccomp");
        int opening = tree.child(clause, "mark");
        boolean near = said != Tree.ROOT && head < said && said < opening && tree.isFinite(said);
        if (near && !tree.lower(opening - 1).equals(",")) {
            tree.attach(clause, said, "advcl");
        }
    }

    private static boolean breaks(Tree tree, int clause, int head) {
        int end = tree.last(clause) + 1;
        boolean broken = end < head && BREAKS.contains(tree.lower(end));
        return broken && !SpeechVerbs.is(tree, head);
    }
}
