package org.casus.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word that joins a clause to the one that governs it: "that", "if", "after", "to", "whether", "by". */
final class Markers {
    private static final Set<String> INVERTED = Set.of("had", "should", "were");

    private final Tree tree;

    Markers(Tree tree) {
        this.tree = tree;
    }

    @Nullable
    String of(Draft draft) {
        String to = null;
        for (int carrier : draft.carriers()) {
            for (int child = tree.first(carrier); child >= 0; child = tree.next(child)) {
                if (!isMarker(child, carrier) || draft.copula >= 0 && tree.is(child, "case")) {
                    continue;
                }
                String word = words(child);
                if (isWhether(child, carrier)) {
                    return "whether";
                }
                if (!word.equals("to")) {
                    return word;
                }
                to = to == null && (carrier == draft.top || draft.raising.isEmpty()) ? word : to;
            }
            if (carrier == draft.verb) {
                break;
            }
        }
        int verb = draft.verb >= 0 ? draft.verb : draft.node;
        if (draft.carriers().stream().anyMatch(this::isWere)) {
            return "if";
        }
        return isInverted(verb) ? "if" : to;
    }

    /** "Commented on <em>whether</em> …": the word behind the preposition. */
    private boolean isWhether(int preposition, int verb) {
        int next = preposition + 1;
        return next < tree.size() && tree.lower(next).equals("whether") && tree.head(next) == verb;
    }

    /** "<em>Were</em> the army to attack, …", "<em>were</em> there to be a war, …". */
    private boolean isWere(int verb) {
        return tree.lower(verb).equals("were") && tree.is(verb, "advcl") && tree.left(verb) == verb;
    }

    /** "Had the army attacked, …", "should they fail, …": a condition without "if". */
    private boolean isInverted(int verb) {
        int auxiliary = tree.child(verb, "aux");
        int subject = tree.child(verb, "nsubj");
        return auxiliary >= 0
                && auxiliary < subject
                && subject < verb
                && tree.is(verb, "advcl")
                && tree.left(verb) == auxiliary
                && INVERTED.contains(tree.lower(auxiliary));
    }

    /** "And", "but", "or" before a coordinated clause, or null. */
    @Nullable
    String conjunction(int conjunct) {
        int child = tree.child(conjunct, "cc");
        return child < 0 ? null : tree.lower(child);
    }

    private boolean isMarker(int child, int verb) {
        if (child > verb) {
            return false;
        }
        return tree.is(child, "mark")
                || tree.is(child, "case")
                || tree.tag(child).equals("WRB") && tree.is(child, "advmod")
                || tree.lower(child).equals("whether");
    }

    private String words(int mark) {
        StringBuilder words = new StringBuilder(tree.lower(mark));
        for (int child = tree.first(mark); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "fixed")) {
                words.append(' ').append(tree.lower(child));
            }
        }
        return words.toString();
    }
}
