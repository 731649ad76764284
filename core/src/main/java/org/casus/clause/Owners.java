package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Phrase;

/** Finds whose a noun is, and who a passive is done by. */
final class Owners {
    private final Tree tree;
    private final Phrases phrases;
    private final Times times;

    Owners(Tree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
        this.times = new Times(tree);
    }

    /** The possessor of a noun, whom "by" names behind it, or who made it ("the offer they made"); empty when nobody is named. */
    List<Phrase> of(int noun) {
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            boolean possessor = tree.relation(child).equals("nmod:poss") && !times.isTime(child);
            if (possessor || tree.is(child, "nmod") && isDoer(child)) {
                return phrases.all(child);
            }
            if (tree.relation(child).equals("acl:relcl") && Grammar.OWNING.contains(tree.lemma(child))) {
                int subject = tree.child(child, "nsubj");
                if (subject >= 0 && phrases.meant(subject) == subject) {
                    return phrases.all(subject);
                }
            }
        }
        return List.of();
    }

    /** Who is told to do what a noun like "order" or "appeal" says. */
    List<Phrase> addressed(int noun, int before) {
        for (int child = tree.first(noun); child >= 0 && child < before; child = tree.next(child)) {
            if (child > noun && tree.is(child, "nmod")) {
                int preposition = tree.child(child, "case");
                if (preposition >= 0 && isAddress(tree.lower(preposition))) {
                    return phrases.all(child);
                }
            }
        }
        return List.of();
    }

    private static boolean isAddress(String preposition) {
        return preposition.equals("to") || preposition.equals("on") || preposition.equals("for");
    }

    /** By whom a passive is done. */
    List<Phrase> agents(Draft draft) {
        List<Phrase> agents = new ArrayList<>();
        for (int carrier : draft.carriers()) {
            for (int child = tree.first(carrier); child >= 0; child = tree.next(child)) {
                if (tree.is(child, "obl") && child > carrier && isDoer(child)) {
                    agents.addAll(phrases.all(child));
                } else if (tree.is(child, "obl") && tree.lemma(child).equals("hand") && hands(child) >= 0) {
                    agents.addAll(phrases.all(hands(child)));
                }
            }
        }
        return agents;
    }

    /** Who stands behind "at the hands of", or {@link Tree#NONE}. */
    private int hands(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && tree.lower(preposition).equals("at") ? tree.child(noun, "nmod") : Tree.NONE;
    }

    /** Whether "by" before a noun names who did it, not when, where or by which means. */
    boolean isDoer(int noun) {
        int preposition = tree.child(noun, "case");
        if (preposition < 0 || !tree.lower(preposition).equals("by") || times.isTime(noun)) {
            return false;
        }
        boolean bare = tree.first(noun) == preposition && tree.next(preposition) < 0;
        String name = tree.token(noun).name();
        boolean measure = "PERCENT".equals(name) || "MONEY".equals(name) || "QUANTITY".equals(name);
        return !measure && !(bare && Grammar.ROADS.contains(tree.lemma(noun)));
    }
}
