package org.casus.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A month: "November", "last November", "November 2015".
 *
 * @param year the year, or null when the words leave it open
 * @param month 1 to 12
 * @param turn "last", "next", or null
 */
record Month(@Nullable Integer year, int month, @Nullable Turn turn) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        if (year != null) {
            return value(YearMonth.of(year, month));
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return Value.date(String.format(Locale.ROOT, "XXXX-%02d", month), null);
        }
        return value(turn == null ? nearest(published, anchor) : turned(published, turn));
    }

    private YearMonth nearest(LocalDate published, Anchor anchor) {
        YearMonth now = YearMonth.from(published);
        YearMonth best = YearMonth.of(published.getYear(), month);
        long least = Long.MAX_VALUE;
        for (int y = published.getYear() + 1; y >= published.getYear() - 1; y--) {
            YearMonth each = YearMonth.of(y, month);
            long distance = anchor.distance(ChronoUnit.MONTHS.between(now, each));
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return best;
    }

    private YearMonth turned(LocalDate published, Turn turn) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        return switch (turn) {
            case LAST -> same.isBefore(now) ? same : same.minusYears(1);
            case THIS -> same;
            case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
        };
    }

    private static Value value(YearMonth month) {
        return Value.date(month.toString(), Period.month(month));
    }
}
