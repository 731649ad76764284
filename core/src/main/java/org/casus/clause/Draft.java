package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Clause;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** A clause in the making. */
final class Draft {
    final Clause.Kind kind;

    /** The token its arguments hang on: the verb, what a copula says, the event noun. */
    final int node;

    /** The verb whose auxiliaries and subject it has: the node, a light verb, or {@link Tree#NONE} for a bare event noun. */
    int verb;

    /** The form of "be" of a copular clause, or {@link Tree#NONE}. */
    int copula = Tree.NONE;

    /** Whether a light verb governs the noun ("launched strikes") rather than hangs on it ("strikes launched by"). */
    boolean lightAbove;

    /** The token by which it hangs on the rest of the sentence. */
    int top;

    /** Raising predicates that stand above it ("failed to", "is set to"), outermost first. */
    final List<Integer> raising = new ArrayList<>();

    /** Their lemmas, with particles. */
    final List<String> raisingLemmas = new ArrayList<>();

    String lemma = "";
    List<Integer> tokens = List.of();

    @Nullable
    Draft governor;

    Link link = Link.PARATAXIS;

    @Nullable
    String marker;

    /** Null until {@link VerbReader} has read it. */
    @Nullable
    VerbGroup group;

    /** Grammatical subject, its own or supplied; null until {@link Subjects} has found it. */
    @Nullable
    List<Phrase> subject;

    List<Phrase> agents = List.of();
    List<Phrase> patients = List.of();
    List<Phrase> recipients = List.of();
    final List<Oblique> obliques = new ArrayList<>();
    final List<Integer> times = new ArrayList<>();
    boolean question;

    Draft(Clause.Kind kind, int node) {
        this.kind = kind;
        this.node = node;
        this.top = node;
        this.verb = kind == Clause.Kind.VERBAL ? node : Tree.NONE;
    }

    boolean verbal() {
        return kind == Clause.Kind.VERBAL;
    }

    /** Whether a copula is followed by a preposition: "is in Moscow". */
    boolean locative;

    boolean light() {
        return !verbal() && verb >= 0;
    }

    /** The token that carries the meaning. */
    int word() {
        return copula >= 0 ? copula : node;
    }

    /** The tokens whose dependents are its own: raising predicates, the verb, the noun. */
    List<Integer> carriers() {
        List<Integer> carriers = new ArrayList<>(raising);
        if (verb >= 0 && verb != node && !carriers.contains(verb)) {
            carriers.add(verb);
        }
        carriers.add(node);
        return carriers;
    }
}
