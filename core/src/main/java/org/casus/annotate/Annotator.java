package org.casus.annotate;

import java.nio.file.Path;
import org.casus.model.Annotated;
import org.casus.model.Document;

/** Finds the words of a document, their trees and their names. Safe to share between threads. */
public interface Annotator {
    Annotated annotate(Document document);

    /** Name and version of the engine behind it. */
    String engine();

    /**
     * Loads the engine; do it once a process. The first time, its models are prepared for fast loading, which takes about half
     * a minute.
     *
     * @param cache the folder that keeps the prepared models; made when it is missing
     * @throws java.io.UncheckedIOException when the models are not on the class path
     */
    static Annotator open(Path cache, ModelProgress progress) {
        return new Nlp4jAnnotator(ModelLoading.open(cache, progress).components());
    }
}
