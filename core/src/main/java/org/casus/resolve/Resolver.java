package org.casus.resolve;

import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Gazetteer;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Reading;

/** Turns what was read in a document into its record. A pure function, safe to share between threads. */
public interface Resolver {
    CodedDocument resolve(Reading reading);

    /** A resolver that knows the parties that {@code actors} knows and signs its records as {@code coder}. */
    static Resolver over(Codebook codebook, Actors actors, Gazetteer gazetteer, Coder coder) {
        return new DocumentResolver(codebook, actors, gazetteer, coder);
    }
}
