package org.casus.write.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Days that are known in full. The window of a report is no such thing: other datasets would take it for a date.
 *
 * @param from first day
 * @param to last day
 * @param precision how exact the words are
 */
record Interval(LocalDate from, LocalDate to, TimePrecision precision) {
    /** The days of a time, or null when a year is missing or an end is open. */
    static @Nullable Interval of(@Nullable When when) {
        if (when == null || when.precision() == TimePrecision.REPORTED) {
            return null;
        }
        LocalDate from = day(when.from());
        LocalDate to = day(when.to());
        return from == null || to == null || to.isBefore(from) ? null : new Interval(from, to, when.precision());
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written != null && written.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
    }

    /** How many days, both ends counted. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The day in the middle. */
    LocalDate middle() {
        return from.plusDays((days() - 1) / 2);
    }
}
