package org.casus.resolve.reference;

import org.casus.codebook.Table;
import org.casus.codebook.Words;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Token;

/** What sense asks of "it": who is <em>threatened</em> is a party and no move, and a <em>pilot</em> is that of the plane just named. */
final class Fitness {
    private final Words addressing;
    private final Words crews;

    /** @param anaphors words, among them verbs that are done to parties only, and nouns for those on board */
    Fitness(Table anaphors) {
        this.addressing = rows(anaphors, "addressing");
        this.crews = rows(anaphors, "crew");
    }

    private static Words rows(Table table, String kind) {
        return Words.of(table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("words"))
                .toList());
    }

    /** "Threatened <em>it</em> with sanctions": whether the verb is done to parties only. */
    boolean addressed(Annotated annotated, int pronoun) {
        Token word = annotated.token(pronoun);
        return word.is("obj")
                && word.head() >= 0
                && addressing.contains(annotated.token(word.head()).lemma());
    }

    /** "Downed <em>a jet</em> and captured its pilot": whether the pronoun owns those on board, and the candidate is a craft. */
    boolean boarded(Annotated annotated, Candidate candidate, int pronoun) {
        Token word = annotated.token(pronoun);
        return candidate.actor().kind() == ActorKind.VEHICLE
                && word.is("nmod")
                && word.head() >= 0
                && crews.contains(annotated.token(word.head()).lemma());
    }
}
