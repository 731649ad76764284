package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an event was: an interval of days, both ends included.
 *
 * @param span the words it was read from; null when no words date it, and only the window of its report is known
 * @param from first day: {@code 2015-11-13}, or partial ({@code --11-13}) without a publication date
 * @param to last day, in the same form
 * @param precision how exact the words are
 * @param years the years that fit when the year is open ("Friday 13 November"), newest first
 */
public record When(
        @Nullable Span span,
        @Nullable String from,
        @Nullable String to,
        TimePrecision precision,
        List<Integer> years) {
    public When {
        years = List.copyOf(years);
    }
}
