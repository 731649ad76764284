package org.casus.code;

import org.casus.model.Reading;

/** Reads acts in the clauses of a document. A pure function, safe to share between threads. */
public interface RuleMatcher {
    /** The same reading with its acts. */
    Reading match(Reading reading);
}
