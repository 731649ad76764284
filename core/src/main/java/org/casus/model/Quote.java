package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote or reported statement.
 *
 * @param source spans of who says it
 * @param cue spans of the word of saying
 * @param content spans of what is said
 * @param speaker who says it
 * @param direct whether it stands in quotation marks
 */
public record Quote(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable Participant speaker,
        boolean direct) {
    public Quote {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
