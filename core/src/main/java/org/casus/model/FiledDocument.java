package org.casus.model;

import java.util.List;

/**
 * Where a document was filed when it came.
 *
 * @param number of the document, in the order in which documents came
 * @param story number of the first document of its story
 * @param text number of the first document of which it is a copy, or its own
 * @param events its events, in their order
 */
public record FiledDocument(int number, int story, int text, List<FiledEvent> events) {
    public FiledDocument {
        events = List.copyOf(events);
    }
}
