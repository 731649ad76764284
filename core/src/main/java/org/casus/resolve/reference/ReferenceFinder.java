package org.casus.resolve.reference;

import java.util.List;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.model.Reading;

/** Opens the references of documents. Safe to share between threads; what it opens belongs to one. */
public final class ReferenceFinder {
    private final Actors actors;
    private final Words collectives;
    private final Genders genders;
    private final Words commands;
    private final List<String> anonymous;
    private final Words relations;
    private final StateFacts facts;
    private final Sequels sequels;
    private final Fitness fitness;

    private ReferenceFinder(Codebook codebook, Actors actors) {
        this.actors = actors;
        this.collectives = codebook.words("collectives");
        this.genders = new Genders(codebook);
        this.commands = codebook.words("commands");
        this.anonymous = List.copyOf(codebook.sayings().anonymous());
        this.facts = new StateFacts(codebook.table("state-facts"));
        this.sequels = new Sequels(codebook.table("sequels"));
        this.fitness = new Fitness(codebook.table("anaphors"));
        this.relations = Words.of(codebook.table("anaphors").rows().stream()
                .filter(row -> row.get("kind").equals("relation"))
                .map(row -> row.get("words"))
                .toList());
    }

    public static ReferenceFinder over(Codebook codebook, Actors actors) {
        return new ReferenceFinder(codebook, actors);
    }

    public References open(Reading reading) {
        Candidates candidates = new Candidates(reading.annotated(), actors, collectives, genders);
        return new References(
                reading,
                actors,
                candidates,
                new Commanders(reading.clauses(), commands),
                anonymous,
                relations,
                facts,
                sequels,
                fitness);
    }
}
