package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Clause;

/** Finds what clauses are built on: verbs, copulas, event nouns. */
final class Predicates {
    private static final Set<String> NO_CLAUSE = Set.of(
            "aux",
            "aux:pass",
            "cop",
            "compound",
            "amod",
            "case",
            "mark",
            "fixed",
            "det",
            "cc",
            "punct",
            "compound:prt",
            "flat",
            "discourse");

    private final Tree tree;
    private final FalseFriends falseFriends;
    private final EventNouns eventNouns;
    private final Drafts drafts;

    Predicates(Tree tree, Lexicon lexicon, Drafts drafts) {
        this.tree = tree;
        this.falseFriends = new FalseFriends(tree, lexicon);
        this.eventNouns = new EventNouns(tree, lexicon);
        this.drafts = drafts;
    }

    /** Fills the drafts, each after the one it hangs under. */
    void find() {
        for (int token : tree.headsFirst()) {
            List<Integer> words = falseFriends.covers(token) ? List.of() : eventNouns.words(token);
            int copula = tree.child(token, "cop");
            if (copula >= 0 || isFragment(token)) {
                drafts.add(copular(token, copula >= 0 ? copula : token));
            } else if (words.isEmpty() && isVerb(token)) {
                drafts.add(verbal(token));
            }
            if (!words.isEmpty()) {
                drafts.add(nominal(token, words));
            }
        }
    }

    private boolean isVerb(int token) {
        return tree.isVerb(token) && !NO_CLAUSE.contains(tree.relation(token)) && !falseFriends.covers(token);
    }

    /** "Three dead after attack", "Quetta bombing: three dead": an adjective said of a subject without a verb. */
    private boolean isFragment(int token) {
        boolean apart = tree.head(token) < 0 || tree.token(token).is("parataxis");
        return tree.token(token).isAdjective() && apart && tree.has(token, "nsubj");
    }

    private Draft copular(int said, int copula) {
        Draft draft = new Draft(Clause.Kind.VERBAL, said);
        draft.copula = copula;
        int preposition = tree.child(said, "case");
        draft.locative = preposition >= 0 && preposition < said && preposition > copula;
        draft.lemma = "be";
        draft.tokens = List.of(copula);
        return draft;
    }

    private Draft verbal(int verb) {
        Draft draft = new Draft(Clause.Kind.VERBAL, verb);
        draft.lemma = tree.lemma(verb);
        draft.tokens = List.of(verb);
        int particle = tree.child(verb, "compound:prt");
        if (particle >= 0) {
            draft.lemma = draft.lemma + " " + tree.lower(particle);
            draft.tokens = verb < particle ? List.of(verb, particle) : List.of(particle, verb);
        }
        return draft;
    }

    private Draft nominal(int noun, List<Integer> words) {
        Draft draft = new Draft(Clause.Kind.NOMINAL, noun);
        List<String> lemmas = new ArrayList<>();
        words.forEach(word -> lemmas.add(eventNouns.written(word)));
        draft.lemma = String.join(" ", lemmas).replace(" - ", "-");
        draft.tokens = words;
        return draft;
    }
}
