package org.casus.clause;

import org.jspecify.annotations.Nullable;

/** Finds the word that negates a clause: "not", "never", "hardly", "no longer", "without", "nor", or "no" before its subject or object. */
final class Negations {
    private final Tree tree;

    Negations(Tree tree) {
        this.tree = tree;
    }

    @Nullable
    Integer of(Draft draft) {
        for (int carrier : draft.carriers()) {
            Integer negation = at(carrier, draft.verb >= 0);
            if (negation != null) {
                return negation;
            }
        }
        return null;
    }

    private @Nullable Integer at(int carrier, boolean verbal) {
        for (int child = tree.first(carrier); child >= 0; child = tree.next(child)) {
            if (negates(child)) {
                return child;
            }
            if (verbal && (tree.is(child, "nsubj") || tree.is(child, "obj")) && !isRelativized(child)) {
                Integer negation = inside(child);
                if (negation != null) {
                    return negation;
                }
            }
            if (tree.is(child, "advmod") && tree.lower(child).equals("longer") && tree.first(child) >= 0) {
                return tree.first(child);
            }
        }
        return null;
    }

    private boolean negates(int child) {
        String word = tree.lower(child);
        if (tree.is(child, "mark")) {
            return word.equals("without");
        }
        if (tree.relation(child).equals("cc")) {
            // "Neither attacked the town <em>nor</em> burned it".
            return word.equals("nor") && child < tree.head(child);
        }
        if (tree.is(child, "det") || tree.is(child, "cc:preconj")) {
            return word.equals("no") || word.equals("neither");
        }
        if (word.equals("not") && child > 0 && tree.lower(child - 1).equals("or")) {
            // "Whether or <em>not</em> they attack".
            return false;
        }
        if (word.equals("hardly") || word.equals("scarcely")) {
            // "Hardly had the truce begun when …" is about time.
            return tree.is(child, "advmod")
                    && child + 1 < tree.size()
                    && !tree.lower(child + 1).equals("had");
        }
        return (tree.is(child, "advmod") || tree.is(child, "neg"))
                && Grammar.NEGATIONS.contains(word)
                && !(child + 1 < tree.size() && Grammar.AFTER_NOT.contains(tree.lower(child + 1)));
    }

    private boolean isRelativized(int token) {
        return tree.tag(token).startsWith("W");
    }

    /** "No shots", "nobody", "neither side". */
    private @Nullable Integer inside(int phrase) {
        if (Grammar.NEGATIVE_NOUNS.contains(tree.lower(phrase))) {
            return phrase;
        }
        for (int child = tree.first(phrase); child >= 0; child = tree.next(child)) {
            if ((tree.is(child, "det") || tree.is(child, "cc:preconj"))
                    && (tree.lower(child).equals("no") || tree.lower(child).equals("neither"))) {
                return child;
            }
            // "Not a single shot", "not one soldier".
            if (tree.lower(child).equals("not")
                    && child + 1 < tree.size()
                    && tree.lower(child + 1).matches("a|an|one")) {
                // "Not one of the 800 arrested has been tried": those were arrested.
                return child + 1 == phrase && isParticiple(tree.head(phrase)) ? null : child;
            }
            if (tree.lower(child).equals("no") && child + 1 == phrase && tree.is(child, "advmod")) {
                return child;
            }
        }
        return null;
    }

    private boolean isParticiple(int verb) {
        return verb >= 0 && tree.tag(verb).equals("VBN") && !before(verb, "aux") && !before(verb, "aux:pass");
    }

    private boolean before(int verb, String relation) {
        int child = tree.child(verb, relation);
        return child >= 0 && child < verb;
    }
}
