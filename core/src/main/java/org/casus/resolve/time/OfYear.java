package org.casus.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A month or day of this, the last or the next year: "October last year", "5 May this year".
 *
 * @param month 1 to 12
 * @param day 1 to 31, or null for the month
 * @param turn which year
 */
record OfYear(int month, @Nullable Integer day, Turn turn) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        Integer year = published == null ? null : Integer.valueOf(published.getYear() + turn.step());
        Meaning date = day == null ? new Month(year, month, null) : new Day(year, month, day, null);
        return date.on(anchor);
    }
}
