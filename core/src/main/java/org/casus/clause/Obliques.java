package org.casus.clause;

import java.util.List;
import org.casus.model.Oblique;
import org.casus.model.Phrase;

/** Collects the phrases behind prepositions, also those inside other phrases, and the bare times. */
final class Obliques {
    private static final int DEEPEST = 4;

    private final Tree tree;
    private final Drafts drafts;
    private final Phrases phrases;
    private final Prepositions prepositions;
    private final Times times;

    Obliques(Tree tree, Drafts drafts, Phrases phrases) {
        this.tree = tree;
        this.drafts = drafts;
        this.phrases = phrases;
        this.prepositions = new Prepositions(tree);
        this.times = new Times(tree);
    }

    /** Adds what hangs on one token of the clause itself. */
    void under(int carrier, Draft draft) {
        for (int child = tree.first(carrier); child >= 0; child = tree.next(child)) {
            if (times.isBare(child)) {
                draft.times.add(child);
            } else if (tree.is(child, "obl") && !tree.isVerb(child)) {
                add(child, false, draft);
            } else if (isComplement(carrier, child)) {
                draft.obliques.add(new Oblique("as", phrases.phrase(child), false));
            } else if (tree.is(child, "advmod") && tree.has(child, "obl")) {
                under(child, draft);
            }
        }
    }

    /** "Called the attack <em>a war crime</em>": what the object is said to be, as behind "as". */
    private boolean isComplement(int verb, int child) {
        int article = tree.child(child, "det");
        return tree.is(child, "xcomp")
                && tree.has(verb, "obj")
                && tree.tag(child).startsWith("NN")
                && article >= 0
                && tree.lower(article).matches("an?");
    }

    /** Adds a prepositional phrase with its conjuncts and what is inside it. */
    void add(int noun, boolean inner, Draft draft) {
        int behind = prepositions.behind(noun);
        String preposition = prepositions.with(noun, behind);
        if (preposition.isEmpty()) {
            return;
        }
        if (prepositions.isWay(noun)) {
            inside(noun, false, draft, 0);
            return;
        }
        each(preposition, behind, inner, draft);
        inside(behind, true, draft, 1);
        for (int member : phrases.conjuncts(behind)) {
            inside(member, true, draft, 1);
        }
    }

    private void each(String preposition, int noun, boolean inner, Draft draft) {
        for (Phrase phrase : phrases.all(noun)) {
            boolean member = phrase.head() != noun && tree.is(phrase.head(), "conj");
            String own = member ? prepositions.of(phrase.head()) : "";
            draft.obliques.add(new Oblique(own.isEmpty() ? preposition : own, phrase, inner));
        }
    }

    /** Adds the prepositional phrases inside a noun phrase, not those of an event noun that is a clause of its own. */
    void inside(int noun, Draft draft) {
        inside(noun, true, draft, 0);
    }

    private void inside(int noun, boolean inner, Draft draft, int depth) {
        Draft event = drafts.noun(noun);
        if (depth > DEEPEST || event != null && event != draft) {
            return;
        }
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            if (child > noun && tree.relation(child).equals("nmod")) {
                int behind = prepositions.behind(child);
                String preposition = prepositions.with(child, behind);
                if (!preposition.isEmpty()) {
                    each(preposition, behind, inner, draft);
                }
                inside(behind, true, draft, depth + 1);
            }
        }
    }

    /** Adds a phrase that grammar supplies: the noun of "in which", "where". */
    void supply(String preposition, List<Phrase> supplied, Draft draft) {
        supplied.forEach(phrase -> draft.obliques.add(new Oblique(preposition, phrase, false)));
    }
}
