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

    /** So many years away a weekday is believed rather than the nearest year. */
    private static final int NEAR = 2;

    /** A year that has all days of the calendar; what is no day in it is none. */
    private static final int LEAP = 2000;

    /** The date; no text at all for a day that no calendar has ("February 30"). */
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        if (year != null) {
            LocalDate date = in(year);
            return date == null ? Value.date("", null) : fits(date) ? value(date) : doubted(date);
        }
        if (in(LEAP) == null) {
            return Value.date("", null);
        }
        LocalDate plain = published == null ? null : nearest(published, anchor, false);
        if (published != null && plain != null) {
            LocalDate fit = fits(plain) ? plain : nearest(published, anchor, true);
            return fit == plain ? value(plain) : doubted(fit == null ? plain : fit);
        }
        return Value.date(
                String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Period.partial(month, day, fitting()));
    }

    private static Value value(LocalDate date) {
        return Value.date(date.toString(), Period.day(date));
    }

    /** A date in a year in which it has its weekday, or of the nearest year when no near one gives it that. */
    private Value doubted(LocalDate date) {
        return value(date)
                .doubted(
                        fits(date)
                                ? "the weekday fits no nearer year than " + date.getYear()
                                : date + " was no " + String.valueOf(weekday).toLowerCase(Locale.ROOT));
    }

    private boolean fits(LocalDate date) {
        return weekday == null || date.getDayOfWeek() == weekday;
    }

    /** The nearest such day, as the tense sees it; within a few years where it must have its weekday. */
    private @Nullable LocalDate nearest(LocalDate published, Anchor anchor, boolean fitting) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        int reach = fitting ? NEAR : 1;
        for (int y = published.getYear() + reach; y >= published.getYear() - reach; y--) {
            LocalDate date = in(y);
            if (date == null || fitting && !fits(date)) {
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
