package org.casus.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month: "13 November", "Friday, Nov. 13, 2015".
 *
 * @param year the year, or null when the words leave it open
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday the weekday it is said to be, or null
 */
record Day(
        @Nullable Integer year,
        int month,
        int day,
        @Nullable DayOfWeek weekday) implements Meaning {
    /** Years that are listed when nothing but a weekday narrows them. */
    private static final int OLDEST = 1990;

    private static final int NEWEST = 2035;
    /** A year that has all days of the calendar; what is no day in it is none. */
    private static final int LEAP = 2000;

    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        if (year != null) {
            LocalDate date = in(year);
            return date == null ? Value.date("", null) : Value.date(date.toString(), Period.day(date));
        }
        if (in(LEAP) == null) {
            return Value.date("", null);
        }
        if (published != null) {
            LocalDate date = nearest(published, anchor);
            if (date != null) {
                return Value.date(date.toString(), Period.day(date));
            }
        }
        return Value.date(
                String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Period.partial(month, day, fitting()));
    }

    private @Nullable LocalDate nearest(LocalDate published, Anchor anchor) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        int reach = weekday == null ? 1 : 12;
        for (int y = published.getYear() + Math.min(reach, 6); y >= published.getYear() - reach; y--) {
            LocalDate date = in(y);
            if (date == null || weekday != null && date.getDayOfWeek() != weekday) {
                continue;
            }
            long distance = anchor.distance(ChronoUnit.DAYS.between(published, date));
            if (distance < least) {
                least = distance;
                best = date;
            }
        }
        return best;
    }

    private List<Integer> fitting() {
        List<Integer> years = new ArrayList<>();
        for (int y = NEWEST; weekday != null && y >= OLDEST; y--) {
            LocalDate date = in(y);
            if (date != null && date.getDayOfWeek() == weekday) {
                years.add(y);
            }
        }
        return years;
    }

    private @Nullable LocalDate in(int y) {
        try {
            return LocalDate.of(y, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
