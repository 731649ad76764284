package org.casus.resolve.time;

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
}
