package org.casus.code;

import java.util.List;
import java.util.Set;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.codebook.Words;
import org.casus.model.ActorKind;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Role;

/**
 * Gives an act the weapons that a clause says were used in it, and who used them: "a drone was <em>used in</em> the attack",
 * "soldiers used axes for the killings".
 */
final class Wielded {
    private static final Set<String> IN = Set.of("in", "for", "during");

    private final Words verbs;
    private final Kinds kinds;
    private final Ontology ontology;

    Wielded(Words verbs, Kinds kinds, Ontology ontology) {
        this.verbs = verbs;
        this.kinds = kinds;
        this.ontology = ontology;
    }

    /** Adds what was used to the acts that have no weapon yet. */
    void add(List<Found> acts, Scene scene) {
        for (Clause clause : scene.clauses) {
            boolean uses = clause.kind() == Clause.Kind.VERBAL
                    && verbs.contains(clause.predicate().lemma())
                    && !clause.negated()
                    && clause.modalities().isEmpty();
            List<Phrase> arms = !uses
                    ? List.of()
                    : clause.patients().stream()
                            .filter(phrase -> kinds.is("weapon", phrase, scene))
                            .toList();
            for (Found act : arms.isEmpty() ? List.<Found>of() : acts) {
                if (harms(act) && isIn(act.clause(), clause) && !act.has(Role.INSTRUMENT)) {
                    arms.forEach(phrase -> act.add(new Argument(Role.INSTRUMENT, phrase, "with", null)));
                    act.tell("instrument: \"" + scene.words(arms.get(0)) + "\" was used in it");
                    if (!act.has(Role.SOURCE)) {
                        users(clause, scene).forEach(user -> act.add(new Argument(Role.SOURCE, user, "agent", null)));
                    }
                }
            }
        }
    }

    private boolean harms(Found act) {
        EventType type = ontology.types().get(act.type());
        return type != null && type.harms();
    }

    private static List<Phrase> users(Clause clause, Scene scene) {
        return clause.agents().stream()
                .filter(agent -> scene.actor(agent).kind() != ActorKind.UNKNOWN)
                .toList();
    }

    private static boolean isIn(Clause noun, Clause use) {
        return noun.kind() == Clause.Kind.NOMINAL
                && noun.sentence() == use.sentence()
                && use.obliques().stream()
                        .anyMatch(oblique -> IN.contains(oblique.preposition())
                                && oblique.phrase().head() == noun.predicate().head());
    }
}
