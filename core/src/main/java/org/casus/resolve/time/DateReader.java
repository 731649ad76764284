package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Days and months of the calendar: "Friday 13th November", "Nov. 13, 2015", "the 13th of November", "November 2015". */
final class DateReader implements Reader {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        DayOfWeek weekday = Weekdays.at(pieces, at);
        int i = at;
        if (weekday != null) {
            i = Weekdays.end(pieces, at);
            i = pieces.is(i, ",") ? i + 1 : i;
            i = pieces.is(i, "the") ? i + 1 : i;
        } else if (pieces.is(at, "the") && pieces.get(at + 1).digits()) {
            i = at + 1;
        }
        int month = Months.at(pieces, i);
        if (month > 0) {
            return monthFirst(pieces, i, month, weekday);
        }
        return dayFirst(pieces, i, weekday);
    }

    private static @Nullable Found monthFirst(Pieces pieces, int at, int month, @Nullable DayOfWeek weekday) {
        int i = Months.end(pieces, at);
        int dayAt = pieces.is(i, "the") ? i + 1 : i;
        int day = day(pieces, dayAt);
        if (day > 0) {
            int end = dayEnd(pieces, dayAt);
            int yearAt = pieces.is(end, ",") ? end + 1 : end;
            Integer year = Years.at(pieces, yearAt);
            return year != null
                    ? new Found(Years.end(pieces, yearAt), new Day(year, month, day, weekday))
                    : new Found(end, new Day(null, month, day, weekday));
        }
        if (weekday != null) {
            return null;
        }
        int yearAt = pieces.is(i, ",") || pieces.is(i, "of") ? i + 1 : i;
        Integer year = Years.at(pieces, yearAt);
        return year != null
                ? new Found(Years.end(pieces, yearAt), new Month(year, month, null))
                : new Found(i, new Month(null, month, null));
    }

    private static @Nullable Found dayFirst(Pieces pieces, int at, @Nullable DayOfWeek weekday) {
        int day = day(pieces, at);
        if (day == 0) {
            return null;
        }
        int i = dayEnd(pieces, at);
        i = pieces.is(i, "of") || pieces.is(i, "-") ? i + 1 : i;
        int month = Months.at(pieces, i);
        if (month == 0 || day(pieces, at) > 0 && pieces.get(at - 1).text().equals("$")) {
            return null;
        }
        i = Months.end(pieces, i);
        int yearAt = pieces.is(i, ",") || pieces.is(i, "-") ? i + 1 : i;
        Integer year = Years.at(pieces, yearAt);
        return year != null
                ? new Found(Years.end(pieces, yearAt), new Day(year, month, day, weekday))
                : new Found(i, new Day(null, month, day, weekday));
    }

    /** The day of a month at this position, or 0. */
    private static int day(Pieces pieces, int at) {
        String text = pieces.text(at);
        if (!pieces.get(at).digits() || text.length() > 2) {
            return 0;
        }
        boolean more = pieces.joins(at + 1, ":")
                || pieces.joins(at + 1, ".") && pieces.get(at + 2).digits()
                || pieces.is(at + 1, "%")
                || pieces.joins(at + 1, ",") && pieces.get(at + 2).digits();
        int day = Integer.parseInt(text);
        return more || day > 31 ? 0 : day;
    }

    private static int dayEnd(Pieces pieces, int at) {
        return pieces.get(at + 1).glued() && pieces.in(at + 1, ORDINALS) ? at + 2 : at + 1;
    }
}
