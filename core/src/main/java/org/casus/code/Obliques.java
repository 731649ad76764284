package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Words;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Collects the phrases behind prepositions that a rule may bind in a clause: its own, and those it shares with another. */
final class Obliques {
    private final Words happenings;
    private final Words prepositions;

    /**
     * Collects phrases.
     *
     * @param happenings verbs that only say that an event noun took place: "fighting <em>broke out</em> in the town"
     * @param prepositions words that rules may name as prepositions, participles among them
     */
    Obliques(Words happenings, Words prepositions) {
        this.happenings = happenings;
        this.prepositions = prepositions;
    }

    List<Oblique> of(Clause clause, Predicated predicated, Scene scene) {
        List<Oblique> all = new ArrayList<>();
        for (Oblique oblique : clause.obliques()) {
            if (own(oblique, clause, scene, predicated)) {
                all.add(oblique);
            }
        }
        for (Clause noun : scene.nominals(predicated.tokens())) {
            if (noun.id() != clause.id()) {
                all.addAll(of(noun, scene));
            }
        }
        for (Clause participle : scene.governed(clause)) {
            all.addAll(participles(participle, scene));
        }
        Clause happening = happening(clause, scene);
        if (happening != null) {
            // "The murder is under review by the court": who acts by what is told of the noun did not do what the noun
            // means.
            boolean told = happening.predicate().lemma().equals("be");
            happening.obliques().stream()
                    .filter(oblique -> !told || !oblique.preposition().equals("by"))
                    .forEach(all::add);
        }
        return all;
    }

    /**
     * What a noun that is part of a rule's words brings: "come under <em>attack</em> from rebels". Its doers stand behind "by"; who cancels "his"
     * trip is no second party.
     */
    private static List<Oblique> of(Clause noun, Scene scene) {
        List<Oblique> brought = new ArrayList<>();
        for (Phrase agent : noun.agents()) {
            if (!scene.token(agent.head()).tag().equals("PRP$")) {
                brought.add(new Oblique("by", agent, false));
            }
        }
        brought.addAll(noun.obliques());
        return brought;
    }

    /** A participle that joins a phrase as a preposition does: "an attack <em>targeting</em> the base". */
    private List<Oblique> participles(Clause participle, Scene scene) {
        Token head = scene.token(participle.predicate().head());
        if (!head.tag().equals("VBG") || !prepositions.contains(Lower.form(head))) {
            return List.of();
        }
        return participle.patients().stream()
                .map(phrase -> new Oblique(Lower.form(head), phrase, false))
                .toList();
    }

    /** The verb that says of an event noun only that it took place, or null. */
    private @Nullable Clause happening(Clause clause, Scene scene) {
        Governor governor = clause.governor();
        if (clause.kind() != Clause.Kind.NOMINAL || governor == null || governor.link() != Link.SUBJECT) {
            return null;
        }
        Clause verb = scene.clauses.get(governor.clause());
        return happenings.contains(verb.predicate().lemma()) ? verb : null;
    }

    /**
     * Whether a phrase is the clause's own. What hangs under another event noun belongs to that noun's clause, and "of"
     * under an object says which object it is.
     */
    private static boolean own(Oblique oblique, Clause clause, Scene scene, Predicated predicated) {
        if (!oblique.inner()) {
            return true;
        }
        int parent = scene.token(oblique.phrase().head()).head();
        while (parent >= 0 && scene.token(parent).is("conj")) {
            parent = scene.token(parent).head();
        }
        if (parent < 0 || predicated.tokens().contains(parent)) {
            return true;
        }
        if (ofSum(parent, clause, scene)) {
            return true;
        }
        Clause other = scene.nominal(parent);
        return (other == null || other.id() == clause.id())
                && !(oblique.preposition().equals("of") && clause.kind() == Clause.Kind.VERBAL);
    }

    /** What a sum is given as says nothing of its own: "gave five million dollars in <em>aid</em> to Ghana". */
    private static boolean ofSum(int noun, Clause clause, Scene scene) {
        int sum = scene.token(noun).head();
        return sum >= 0
                && scene.token(sum).tag().equals("CD")
                && clause.patients().stream().anyMatch(phrase -> phrase.head() == sum);
    }
}
