package org.casus.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.casus.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A holiday: "Christmas", "last Thanksgiving", "Easter Sunday 2003"; the whole of one that lasts a month.
 *
 * @param holiday which
 * @param year its year, or null when the words leave it open
 * @param turn "last", "next", or null
 * @param ofYear whether the turn is that of the year: "Diwali last year", not "last Diwali"
 */
record HolidayOf(
        Holiday holiday, @Nullable Integer year, @Nullable Turn turn, boolean ofYear) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        LocalDate day = year != null ? holiday.in(year) : published == null ? null : near(published, anchor);
        if (ofYear && turn != null) {
            day = published == null ? null : holiday.in(published.getYear() + turn.step());
        }
        if (day == null) {
            return Unit.DAY.adrift();
        }
        return holiday.isMonth() ? month(day, holiday.last(day)) : Value.date(day.toString(), Period.day(day));
    }

    private static Value month(LocalDate first, LocalDate last) {
        return Value.date(first + "/" + last, Period.of(first, last, TimePrecision.RANGE));
    }

    private @Nullable LocalDate near(LocalDate published, Anchor anchor) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int y = published.getYear() + 1; y >= published.getYear() - 1; y--) {
            LocalDate day = holiday.in(y);
            if (day == null) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(published, day);
            boolean wrong = turn == Turn.LAST && days >= 0 || turn == Turn.NEXT && days <= 0;
            long distance = anchor.distance(days) + (wrong ? 100_000 : 0);
            if (distance < least) {
                least = distance;
                best = day;
            }
        }
        return best;
    }
}
