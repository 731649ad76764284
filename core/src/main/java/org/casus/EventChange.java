package org.casus;

import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;

/**
 * One event that two codebooks read differently.
 *
 * @param kind what became of it
 * @param document where it stands
 * @param event as the newer codebook reads it; a lost one as the older did
 * @param fields of a changed one, what was and what is, in words
 */
public record EventChange(Kind kind, Document document, Event event, List<String> fields) {
    /** What became of an event. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED
    }

    public EventChange {
        fields = List.copyOf(fields);
    }
}
