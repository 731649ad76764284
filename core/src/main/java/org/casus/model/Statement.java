package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote or reported statement before its speaker is resolved.
 *
 * @param source spans of who says it
 * @param cue spans of the word of saying
 * @param content spans of what is said
 * @param speaker the phrase that names the speaker, or null
 * @param direct whether it stands in quotation marks
 */
public record Statement(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable Phrase speaker,
        boolean direct) {
    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
