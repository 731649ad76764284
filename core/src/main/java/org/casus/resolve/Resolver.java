package org.casus.resolve;

import org.casus.model.CodedDocument;
import org.casus.model.Reading;

/** Turns what was read in a document into its record. A pure function, safe to share between threads. */
public interface Resolver {
    CodedDocument resolve(Reading reading);
}
