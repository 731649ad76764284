package org.casus.clause;

import java.util.List;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Puts the noun of a relative clause into the place that the clause leaves open. */
final class Relatives {
    private final Tree tree;
    private final Drafts drafts;
    private final Phrases phrases;

    Relatives(Tree tree, Drafts drafts, Phrases phrases) {
        this.tree = tree;
        this.drafts = drafts;
        this.phrases = phrases;
    }

    /** The noun of "the town they bombed" or "the town he says they bombed" as the object of its last verb, or null. */
    @Nullable
    Phrase object(Draft draft) {
        int top = draft.top;
        while (top >= 0 && (tree.is(top, "ccomp") || tree.is(top, "xcomp")) && !tree.has(top, "mark")) {
            if (!isOpen(top)) {
                return null;
            }
            top = tree.head(top);
        }
        if (top < 0 || !tree.relation(top).equals("acl:relcl") || !isOpen(top) || isEmbedding(draft.node)) {
            return null;
        }
        int noun = tree.head(top);
        boolean timely = Grammar.TIME_NOUNS_OF_RELATIVES.contains(tree.lemma(noun)) || isManner(noun);
        boolean intransitive = Grammar.INTRANSITIVE.contains(tree.lemma(draft.node));
        return timely || intransitive || !phrases.isNominal(noun) || !tree.has(top, "nsubj")
                ? null
                : phrases.phrase(noun);
    }

    private boolean isManner(int noun) {
        String lemma = tree.lemma(noun);
        return lemma.equals("way") || lemma.equals("reason") || lemma.equals("place");
    }

    private boolean isEmbedding(int verb) {
        return tree.has(verb, "ccomp") || tree.has(verb, "xcomp");
    }

    /** Whether no relative word fills a place of the clause: "the town they bombed", not "the man who fled". */
    private boolean isOpen(int clause) {
        for (int child = tree.first(clause); child >= 0 && child < clause; child = tree.next(child)) {
            if (tree.tag(child).startsWith("W") || holdsRelativizer(child)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsRelativizer(int token) {
        if (!tree.is(token, "nsubj") && !tree.is(token, "obl") && !tree.is(token, "obj")) {
            return false;
        }
        for (int child = tree.first(token); child >= 0; child = tree.next(child)) {
            if (tree.tag(child).startsWith("W")) {
                return true;
            }
        }
        return phrases.meant(token) != token;
    }

    /** Adds the noun of "the town where …" as a place, of "the day when …" as a time. */
    void obliques(Draft draft, Obliques obliques) {
        if (!tree.relation(draft.top).equals("acl:relcl") || !phrases.isNominal(tree.head(draft.top))) {
            return;
        }
        int noun = tree.head(draft.top);
        for (int carrier : draft.carriers()) {
            for (int child = tree.first(carrier); child >= 0; child = tree.next(child)) {
                if (tree.lower(child).equals("where") && tree.is(child, "advmod")) {
                    obliques.supply("in", List.of(phrases.phrase(noun)), draft);
                } else if (tree.lower(child).equals("when") && tree.is(child, "advmod")) {
                    draft.times.add(noun);
                }
            }
        }
    }
}
