package org.casus.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day by which an act of old is called: "the Sept. 11 attacks". A paper of the weeks after such a day of another year means that one.
 *
 * @param day the day
 * @param plain what the words mean of any other act, or null when they name no other day
 */
record NamedDay(LocalDate day, @Nullable Day plain) implements Meaning {
    /** So many days after a day of the same name a paper means that one. */
    private static final int FRESH = 60;

    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        boolean before = published != null && published.isBefore(day);
        if (plain == null) {
            return before ? Value.date("", null) : Value.date(day.toString(), Period.day(day));
        }
        return published == null || before || isFresh(published)
                ? plain.on(anchor)
                : Value.date(day.toString(), Period.day(day));
    }

    private boolean isFresh(LocalDate published) {
        LocalDate last = day.withYear(published.getYear());
        LocalDate nearest = last.isAfter(published) ? day.withYear(published.getYear() - 1) : last;
        return nearest.isAfter(day) && ChronoUnit.DAYS.between(nearest, published) < FRESH;
    }
}
