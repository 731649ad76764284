package org.casus.codebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that proves a rule.
 *
 * @param text the sentence
 * @param expected all events of it, in the order of their triggers; empty when it must give none
 * @param knownMiss why it does not come out yet, or null
 * @param published day of publication, or null
 * @param line line it begins on
 * @param column column it begins on
 */
public record Example(
        String text,
        List<Expected> expected,
        @Nullable String knownMiss,
        @Nullable LocalDate published,
        int line,
        int column) {
    public Example {
        expected = List.copyOf(expected);
    }
}
