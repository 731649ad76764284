package org.casus.annotate;

import org.casus.model.Annotated;
import org.casus.model.Document;

/** Finds the words of a document, their trees and their names. Safe to share between threads. */
public interface Annotator {
    Annotated annotate(Document document);

    /** Name and version of the engine behind it. */
    String engine();
}
