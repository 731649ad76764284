package org.casus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.annotate.Annotator;
import org.casus.model.Annotated;
import org.casus.model.Document;

/** Annotates each text once: the words of an example do not change when a rule does. For few and short texts. */
final class RememberingAnnotator implements Annotator {
    private final Annotator annotator;
    private final Map<String, Annotated> known = new ConcurrentHashMap<>();

    RememberingAnnotator(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public Annotated annotate(Document document) {
        Annotated words = known.computeIfAbsent(document.text(), text -> annotator.annotate(document));
        return new Annotated(document, words.tokens(), words.sentences(), words.names(), words.datelines());
    }

    @Override
    public String engine() {
        return annotator.engine();
    }
}
