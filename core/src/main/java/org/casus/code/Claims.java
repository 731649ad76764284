package org.casus.code;

import java.util.List;
import org.casus.codebook.Words;
import org.casus.model.ActorKind;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Role;

/**
 * Gives an act the doer who claims it: "the group <em>claimed responsibility for</em> the attack". The claim is no event of its own.
 */
final class Claims {
    private final List<Wording> claims;

    Claims(Words claims) {
        this.claims = claims.all().stream().map(Wording::of).toList();
    }

    /** Adds the claimants of a document to the acts that nobody is known to have done. */
    void add(List<Found> acts, Scene scene) {
        for (Clause clause : scene.clauses) {
            if (clause.kind() == Clause.Kind.VERBAL && !clause.negated() && claims(clause, scene)) {
                for (Found act : acts) {
                    if (!act.has(Role.SOURCE) && claimed(act.clause(), clause)) {
                        for (Phrase agent : claimants(clause, scene)) {
                            act.add(new Argument(Role.SOURCE, agent, "agent", null));
                            act.tell("source: \"" + scene.words(agent) + "\" claims it");
                        }
                    }
                }
            }
        }
    }

    /** Who claims: a leaflet or a call tells the claim, but did nothing. */
    private static List<Phrase> claimants(Clause clause, Scene scene) {
        return clause.agents().stream()
                .filter(agent -> !scene.token(agent.head()).tag().startsWith("NN")
                        || scene.token(agent.head()).isProper()
                        || scene.actor(agent).kind() != ActorKind.UNKNOWN)
                .toList();
    }

    private boolean claims(Clause clause, Scene scene) {
        return claims.stream().anyMatch(claim -> PredicateMatcher.verb(claim, clause, scene) != null);
    }

    /** Whether an event noun is what a verb claims: its object, or what stands behind "for". */
    private static boolean claimed(Clause noun, Clause verb) {
        if (noun.kind() != Clause.Kind.NOMINAL || noun.sentence() != verb.sentence()) {
            return false;
        }
        int head = noun.predicate().head();
        return verb.patients().stream().anyMatch(phrase -> phrase.head() == head)
                || verb.obliques().stream()
                        .filter(oblique -> oblique.preposition().equals("for"))
                        .map(Oblique::phrase)
                        .anyMatch(phrase -> phrase.head() == head);
    }
}
