package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Span;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as words of the text say it.
 *
 * @param span the words
 * @param period the days, or null when the words name a day that cannot be told ("Friday" in a text without a date)
 */
record Dated(Span span, @Nullable Period period) {
    private static final int WEEK = 7;

    /** How exactly weeks, days and ranges date. */
    private static final int EXACT = 4;

    /** As the record has it; days that cannot be told are left out. */
    When when() {
        return period == null ? new When(span, null, null, TimePrecision.UNKNOWN, List.of()) : period.when(span);
    }

    /** How exactly it dates: 0 names no day, more is more exact. */
    int rank() {
        if (period == null) {
            return 0;
        }
        return switch (period.precision()) {
            case DAY -> 6;
            case RANGE -> period.from() == null || period.to() == null ? 2 : 5;
            case WEEK -> 4;
            case MONTH, SEASON -> 3;
            case YEAR -> 2;
            case REPORTED, UNKNOWN -> 1;
        };
    }

    /** Whether it dates to days, at most those of a week: what a tale may go on from. "2005 to 2006" is no day that a tale has reached. */
    boolean isOfDays() {
        LocalDate first = period == null ? null : period.first();
        LocalDate last = period == null ? null : period.last();
        boolean lasts = first != null && last != null && last.isAfter(first.plusDays(WEEK));
        return rank() >= EXACT && !lasts;
    }
}
