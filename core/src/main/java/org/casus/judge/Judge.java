package org.casus.judge;

import org.casus.model.Reading;

/** Judges the acts of a document. A pure function, safe to share between threads. */
public interface Judge {
    /** The same reading with its acts judged, its statements and notices. */
    Reading judge(Reading reading);
}
