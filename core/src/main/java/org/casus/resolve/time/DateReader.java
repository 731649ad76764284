package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.casus.resolve.text.Piece;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Days and months of the calendar: "Friday 13th November", "Nov. 13, 2015", "the 13th of November", "November 2015". */
final class DateReader implements Reader {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    /** What stands between days of one month. */
    private static final Set<String> LINKS = Set.of("and", "or", "to", "through", "until", "-", "–");

    /** Those of them behind which a verb says what was done in these days: "from May 3 <em>to</em> 7 killed nine". */
    private static final Set<String> REACHING = Set.of("to", "through", "until", "-", "–");

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
        Found listed = listed(pieces, i);
        return listed != null ? listed : dayFirst(pieces, i, weekday);
    }

    private static @Nullable Found monthFirst(Pieces pieces, int at, int month, @Nullable DayOfWeek weekday) {
        int i = Months.end(pieces, at);
        int dayAt = pieces.is(i, "the") ? i + 1 : i;
        int day = day(pieces, dayAt);
        if (day > 0) {
            int end = dayEnd(pieces, dayAt);
            int yearAt = pieces.is(end, ",") ? end + 1 : end;
            Integer year = Years.at(pieces, yearAt);
            if (year != null) {
                return new Found(Years.end(pieces, yearAt), new Day(year, month, day, weekday));
            }
            Found turned = ofYear(pieces, end, month, day);
            return turned != null ? turned : new Found(end, new Day(null, month, day, weekday));
        }
        if (weekday != null) {
            return null;
        }
        int yearAt = pieces.is(i, ",") || pieces.is(i, "of") ? i + 1 : i;
        Integer year = Years.at(pieces, yearAt);
        if (year != null) {
            return new Found(Years.end(pieces, yearAt), new Month(year, month, null));
        }
        Found turned = ofYear(pieces, i, month, null);
        return turned != null ? turned : new Found(i, new Month(null, month, null));
    }

    /** What "this year", "last year" or "of next year" behind a month or day make of it, or null. */
    private static @Nullable Found ofYear(Pieces pieces, int at, int month, @Nullable Integer day) {
        int i = pieces.is(at, "of") || pieces.is(at, ",") ? at + 1 : at;
        Turn turn =
                pieces.is(i, "this") || pieces.is(i, "last") || pieces.is(i, "next") ? Turn.of(pieces.text(i)) : null;
        return turn != null && pieces.is(i + 1, "year") ? new Found(i + 2, new OfYear(month, day, turn)) : null;
    }

    /** A further day of a month that was named before it: "April 24 and <em>25</em>"; not what counts something: "24 and 25 people". */
    private static @Nullable Found listed(Pieces pieces, int at) {
        int day = day(pieces, at);
        Piece behind = pieces.get(dayEnd(pieces, at));
        boolean verb = pieces.in(at - 1, REACHING) && behind.tag().matches("VB[DNZP]");
        if (day == 0 || !pieces.in(at - 1, LINKS) || counts(behind) && !verb) {
            return null;
        }
        int before = pieces.in(at - 2, ORDINALS) ? at - 3 : at - 2;
        int first = day(pieces, before);
        if (first == 0 || first >= day) {
            return null;
        }
        for (int month = before - 1; month >= before - 2; month--) {
            if (Months.at(pieces, month) > 0 && Months.end(pieces, month) == before) {
                int end = dayEnd(pieces, at);
                int yearAt = pieces.is(end, ",") ? end + 1 : end;
                Integer year = Years.at(pieces, yearAt);
                return new Found(
                        year == null ? end : Years.end(pieces, yearAt),
                        new Day(year, Months.at(pieces, month), day, null));
            }
        }
        return null;
    }

    /** Whether a piece is a noun or what stands before one, so that a number ahead of it counts. */
    private static boolean counts(Piece piece) {
        return piece.tag().startsWith("NN")
                || piece.tag().startsWith("JJ")
                || piece.tag().startsWith("CD")
                || piece.tag().startsWith("VB")
                || piece.text().equals("%")
                || piece.text().equals("of");
    }

    private static @Nullable Found dayFirst(Pieces pieces, int at, @Nullable DayOfWeek weekday) {
        int day = day(pieces, at);
        if (day == 0) {
            return null;
        }
        int i = dayEnd(pieces, at);
        i = pieces.is(i, "of") || pieces.is(i, "-") && Months.at(pieces, i + 1) > 0 ? i + 1 : i;
        int month = Months.at(pieces, i);
        if (month == 0 && pieces.in(i, LINKS)) {
            return together(pieces, at, dayFirst(pieces, i + 1, null));
        }
        if (month == 0 || day(pieces, at) > 0 && pieces.get(at - 1).text().equals("$")) {
            return null;
        }
        i = Months.end(pieces, i);
        int yearAt = pieces.is(i, ",") || pieces.is(i, "-") ? i + 1 : i;
        Integer year = Years.at(pieces, yearAt);
        if (year != null) {
            return new Found(Years.end(pieces, yearAt), new Day(year, month, day, weekday));
        }
        Found turned = ofYear(pieces, i, month, day);
        return turned != null ? turned : new Found(i, new Day(null, month, day, weekday));
    }

    /** A day whose month stands behind the last of several: "<em>3</em> and 5 May". */
    private static @Nullable Found together(Pieces pieces, int at, @Nullable Found last) {
        int day = day(pieces, at);
        return last != null && last.meaning() instanceof Day other && day < other.day()
                ? new Found(dayEnd(pieces, at), new Day(other.year(), other.month(), day, null))
                : null;
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
