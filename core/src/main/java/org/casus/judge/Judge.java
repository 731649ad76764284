package org.casus.judge;

import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.Reading;

/** Judges the acts of a document. A pure function, safe to share between threads. */
public interface Judge {
    /** The same reading with its acts judged, its statements and notices. */
    Reading judge(Reading reading);

    /** A judge that reads by this codebook and knows who is who by these actors. */
    static Judge over(Codebook codebook, Actors actors) {
        return new DocumentJudge(new Lexicon(codebook), actors);
    }
}
