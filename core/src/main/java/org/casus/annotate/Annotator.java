package org.casus.annotate;

import org.casus.model.Annotated;
import org.casus.model.Document;

/** Finds the words of a document, their trees and their names. Safe to share between threads. */
public interface Annotator {
    Annotated annotate(Document document);

    /** Name and version of the engine behind it. */
    String engine();

    /** Loads the engine from its jar. Takes seconds and about 1.7 GB of heap: do it once a process. */
    static Annotator open() {
        return new Nlp4jAnnotator(PackagedEngine.load());
    }
}
