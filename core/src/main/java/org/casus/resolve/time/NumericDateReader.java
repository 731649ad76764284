package org.casus.resolve.time;

import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone: "2015-11-13", "13.11.2015", "11/13/2015" (either of the first two may be the month where the mark leaves it open). */
final class NumericDateReader implements Reader {
    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        if (!pieces.get(at).digits() || pieces.get(at).glued() && pieces.is(at - 1, "/")) {
            return null;
        }
        String mark = pieces.text(at + 1);
        if (!mark.equals("-") && !mark.equals("/") && !mark.equals(".")
                || !pieces.joins(at + 1, mark)
                || !pieces.joins(at + 3, mark)
                || !pieces.get(at + 2).digits()
                || !pieces.get(at + 4).digits()
                || pieces.text(at).length()
                                + pieces.text(at + 2).length()
                                + pieces.text(at + 4).length()
                        > 8) {
            return null;
        }
        int a = Integer.parseInt(pieces.text(at));
        int b = Integer.parseInt(pieces.text(at + 2));
        int c = Integer.parseInt(pieces.text(at + 4));
        if (pieces.text(at).length() == 4) {
            return day(at + 5, a, b, c);
        }
        int year = pieces.text(at + 4).length() == 4 ? c : c < 40 ? 2000 + c : 1900 + c;
        if (pieces.text(at + 4).length() != 4 && !mark.equals("/")) {
            return null;
        }
        if (mark.equals("/") && a <= 12 && b <= 12 && a != b) {
            return new Found(at + 5, new EitherDay(new Day(year, a, b, null), new Day(year, b, a, null)));
        }
        boolean dayFirst = a > 12 || mark.equals(".");
        return dayFirst ? day(at + 5, year, b, a) : day(at + 5, year, a, b);
    }

    private static @Nullable Found day(int end, int year, int month, int day) {
        boolean real = year >= 1000 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return real ? new Found(end, new Day(year, month, day, null)) : null;
    }
}
