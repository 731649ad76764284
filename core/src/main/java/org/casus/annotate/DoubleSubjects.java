package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Verbs with two subjects.
 *
 * <ul>
 *   <li>"not only soldiers but also <em>civilians</em> were killed": the second is a conjunct.
 *   <li>"The foreign, home and defence <em>secretaries</em> met": the first words modify the second.
 *   <li>"The cartel, <em>the branch</em> of a gang, denied …": the second is an apposition.
 *   <li>"Three hostages, two of them <em>women</em>, were freed": the second says what the apposition is.
 *   <li>"<em>Kerry</em>: Russia bombed the camp": the first speaks.
 *   <li>"Without details, including the number of troops, <em>the cost</em> of it — the governor was unwilling": one more of what is included.
 *   <li>"Five men also were deported, <em>the paper</em> said": the first belongs to what is said.
 * </ul>
 */
final class DoubleSubjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            nested(tree, verb);
            List<Integer> subjects = subjects(tree, verb);
            if (subjects.size() == 2) {
                mend(tree, verb, subjects.get(0), subjects.get(1));
            }
        }
    }

    /** A subject that was made the predicate of the first: "three hostages, two of them <em>women</em>, were freed". */
    private static void nested(Tree tree, int noun) {
        int first = tree.is(noun, "nsubj", "nsubj:pass") ? tree.child(noun, "nsubj") : Tree.ROOT;
        int beside = first == Tree.ROOT ? Tree.ROOT : tree.child(first, "appos");
        if (beside > first && tree.tag(beside).equals("CD") && tree.last(beside) + 1 == noun) {
            tree.attach(first, tree.head(noun), tree.relation(noun));
            tree.attach(noun, beside, "dep");
        }
    }

    private static List<Integer> subjects(Tree tree, int verb) {
        List<Integer> subjects = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (child < verb && tree.is(child, "nsubj", "nsubj:pass")) {
                subjects.add(child);
            }
        }
        return subjects;
    }

    private static void mend(Tree tree, int verb, int first, int second) {
        int clause = tree.child(verb, "ccomp");
        int end = tree.first(second);
        int last = tree.last(first);
        int joint = tree.child(first, "cc");
        int beside = tree.child(first, "appos");
        int listed = listed(tree, first, end);
        if (isBeforeColon(tree, first, second)) {
            tree.relabel(first, "vocative");
        } else if (listed != Tree.ROOT) {
            tree.attach(first, listed, "conj");
        } else if (beside != Tree.ROOT
                && beside > first
                && tree.last(beside) + 1 == end
                && tree.tag(beside).equals("CD")) {
            tree.attach(second, beside, "dep");
        } else if (clause != Tree.ROOT && clause > first && clause < second && !tree.hasSubject(clause)) {
            tree.attach(first, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
        } else if (joint != Tree.ROOT && joint < second && joint > first && !tree.has(first, "conj")) {
            tree.attach(second, first, "conj");
            tree.attach(joint, second, "cc");
        } else if (last + 1 == end && tree.has(first, "conj") && end == second) {
            tree.attach(first, second, tree.tag(first).startsWith("JJ") ? "amod" : "compound");
        } else if (tree.isNominal(first)
                && isComma(tree, end - 1)
                && (last + 1 >= end - 1)
                && !tree.tag(second).equals("PRP")) {
            tree.attach(second, first, "appos");
        }
    }

    /** What is included before a comma and a first subject that a dash parts from the second, or {@link Tree#ROOT}. */
    private static int listed(Tree tree, int first, int second) {
        int start = tree.first(first);
        boolean dash = second > 0 && tree.lower(second - 1).matches("--?|\u2013|\u2014");
        for (int member = start - 2; dash && isComma(tree, start - 1) && member > 0; member--) {
            int marker = tree.child(member, "case");
            if (marker != Tree.ROOT && tree.lower(marker).equals("including") && tree.last(member) >= start - 2) {
                return member;
            }
        }
        return Tree.ROOT;
    }

    /** Whether a subject opens the sentence and a colon stands behind it. */
    private static boolean isBeforeColon(Tree tree, int subject, int second) {
        for (int token = 0; token < second; token++) {
            if (tree.lower(token).equals(":")) {
                return token > subject;
            }
            if (token > subject && !tree.under(token, subject)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isComma(Tree tree, int token) {
        return token >= 0 && tree.lower(token).equals(",");
    }
}
