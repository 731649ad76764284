package org.casus.resolve.reference;

import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Phrase;

/**
 * A noun phrase that a pronoun may mean.
 *
 * @param phrase its words
 * @param actor who it is
 * @param entity key that all mentions of one party share
 * @param sentence number of its sentence
 * @param person whether it is one person
 * @param plural whether it is several
 * @param collective whether it is one body of many people ("police", "Hamas")
 * @param listed whether it is one of several joined by "and"
 * @param gender gender of a person
 * @param rank weight of its place in the clause: a subject weighs more than an object
 */
record Candidate(
        Phrase phrase,
        Actor actor,
        String entity,
        int sentence,
        boolean person,
        boolean plural,
        boolean collective,
        boolean listed,
        Gender gender,
        int rank) {

    /** States and their unions are "it", not "they". */
    private boolean isOne() {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.IGO;
    }

    /** Whether number and gender allow the pronoun to mean it. */
    boolean agrees(Pronoun pronoun) {
        return switch (pronoun) {
            case HE -> person && gender != Gender.FEMALE;
            case SHE -> person && gender != Gender.MALE;
            case IT -> !person && !plural;
            case THEY -> !person && !listed && (plural || collective && !isOne());
            case SPEAKER -> false;
        };
    }
}
