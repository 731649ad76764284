package org.casus.actor;

import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Tells what a phrase names, by the lexicons. A pure function, safe to share between threads. */
public interface Actors {
    /** The actor, {@link Actor#UNKNOWN} when nothing is known; offices are read as of the day of publication. */
    Actor describe(Annotated annotated, Phrase phrase);

    /** The actor that a phrase is as a part or thing of an owner whom it does not name: "its planes", "his forces". */
    default Actor describe(Annotated annotated, Phrase phrase, Actor owner) {
        return describe(annotated, phrase);
    }

    /** Rows of all lexicon entries that stand in a phrase, in the order of its words; those that decide are in {@link Actor#row()}. */
    default List<String> seen(Annotated annotated, Phrase phrase) {
        return List.of();
    }

    /** Rows of the lexicons that tell of which peoples the party of a phrase is and who backs it. */
    default List<String> ties(Annotated annotated, Phrase phrase) {
        return List.of();
    }

    /** The name of a party as a document has it: its standard name where the document holds that, else the longest other. */
    default @Nullable String written(Annotated annotated, Actor actor) {
        return actor.name();
    }

    /** The states that a document mentions, in the order of the text. */
    default List<Territory> territories(Annotated annotated) {
        return List.of();
    }

    /** By the lexicons of this codebook: {@code lexicons/actors/*.csv}, {@code roles.csv}, {@code places/*.csv}. */
    static Actors over(Codebook codebook) {
        return new LexiconActors(Lexicon.of(codebook));
    }
}
