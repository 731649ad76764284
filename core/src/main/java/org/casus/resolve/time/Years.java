package org.casus.resolve.time;

import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Years in figures behind a month or a word that asks for one. */
final class Years {
    private static final int CENTURY = 100;

    private Years() {}

    /** The year at this position, or null: four figures, or an apostrophe and two ("'98"). */
    static @Nullable Integer at(Pieces pieces, int at) {
        if (pieces.is(at, "'")
                && pieces.get(at + 1).glued()
                && pieces.text(at + 1).matches("\\d\\d")) {
            int year = Integer.parseInt(pieces.text(at + 1));
            return year < 40 ? 20 * CENTURY + year : 19 * CENTURY + year;
        }
        String text = pieces.text(at);
        if (text.length() != 4 || !pieces.get(at).digits() || pieces.joins(at + 1, ":")) {
            return null;
        }
        int year = Integer.parseInt(text);
        return year >= 1000 && year <= 2100 ? year : null;
    }

    static int end(Pieces pieces, int at) {
        return pieces.is(at, "'") ? at + 2 : at + 1;
    }

    /** The meaning of a whole year. */
    static Meaning meaning(int year) {
        return new Fixed(Value.date(Integer.toString(year), Period.years(year, year)));
    }
}
