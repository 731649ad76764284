package org.casus.resolve.confidence;

import java.util.List;
import java.util.SortedSet;
import org.casus.model.Annotated;
import org.casus.model.Event;

/**
 * An event that somebody judged.
 *
 * @param document id of its document; events of one document are never on both sides of a test
 * @param traits what speaks for and against it
 * @param right whether it is right
 */
public record Judged(String document, SortedSet<String> traits, boolean right) {
    /** An event among all of its document. */
    public static Judged of(String document, Event event, List<Event> events, Annotated annotated, boolean right) {
        return new Judged(document, Traits.of(event, events, annotated), right);
    }
}
