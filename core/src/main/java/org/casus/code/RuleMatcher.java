package org.casus.code;

import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.Reading;

/** Reads acts in the clauses of a document. A pure function, safe to share between threads. */
public interface RuleMatcher {
    /** The same reading with its acts. */
    Reading match(Reading reading);

    /** The rules of a codebook, with the parties that the actors know. */
    static RuleMatcher over(Codebook codebook, Actors actors) {
        return new IndexedRuleMatcher(codebook, actors);
    }
}
