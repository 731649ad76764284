package org.casus.actor;

import org.casus.codebook.Codebook;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Phrase;

/** Tells what a phrase names, by the lexicons. A pure function, safe to share between threads. */
public interface Actors {
    /** The actor, {@link Actor#UNKNOWN} when nothing is known; offices are read as of the day of publication. */
    Actor describe(Annotated annotated, Phrase phrase);

    /** By the lexicons of this codebook: {@code lexicons/actors/*.csv}, {@code roles.csv}, {@code places.csv}. */
    static Actors over(Codebook codebook) {
        return new LexiconActors(Lexicon.of(codebook));
    }
}
