package org.casus.resolve.confidence;

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
    public static Judged of(String document, Event event, Annotated annotated, boolean right) {
        return new Judged(document, Traits.of(event, annotated), right);
    }
}
