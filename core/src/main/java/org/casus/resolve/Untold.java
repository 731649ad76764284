package org.casus.resolve;

import java.util.List;
import java.util.SortedSet;
import org.casus.model.Annotated;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Span;

/** The notices about what a text speaks of as known though nothing before tells of it. */
final class Untold {
    private Untold() {}

    static List<Notice> notices(Annotated annotated, SortedSet<Span> words) {
        return words.stream()
                .map(span -> new Notice(
                        MessageCode.W003.name(), "nothing before introduces \"" + annotated.text(span) + "\"", span))
                .toList();
    }
}
