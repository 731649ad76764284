package org.casus.resolve.count;

import java.util.Set;
import org.casus.resolve.text.Numeral;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** A number with its bounds at a position: "at least 12", "between 20 and 30", "12-15", "two or three". Ages, sums and years are none. */
final class NumberReader {
    private static final Set<String> NO_COUNT = Set.of(
            "%",
            "percent",
            "per",
            "year",
            "years",
            "month",
            "months",
            "day",
            "days",
            "week",
            "weeks",
            "hour",
            "hours",
            "minute",
            "minutes",
            "mile",
            "miles",
            "km",
            "kilometers",
            "kilometres",
            "meters",
            "metres",
            "feet",
            "mm",
            "caliber",
            "calibre",
            "times",
            "th",
            "st",
            "nd",
            "rd",
            "am",
            "pm",
            "gmt",
            "bullets",
            "shots",
            "gunshot",
            "stab",
            "rounds",
            "thirds",
            "quarters",
            "fifths");

    private NumberReader() {}

    /** The number that opens at this position, or null. */
    static @Nullable Bounded at(Pieces pieces, int at) {
        Numeral first = Numeral.at(pieces, at);
        if (first == null || !first.whole() || barred(pieces, at, first.end())) {
            return null;
        }
        Bounded range = range(pieces, at, first);
        if (range != null) {
            return range;
        }
        int value = (int) first.value();
        Bounds.Before before = Bounds.before(pieces, at);
        Bounds after = Bounds.after(pieces, first.end());
        Bounds bounds = before.bounds() == Bounds.BOTH && after != null ? after : before.bounds();
        return new Bounded(
                bounds == Bounds.HIGH ? null : value, bounds == Bounds.LOW ? null : value, before.start(), first.end());
    }

    private static @Nullable Bounded range(Pieces pieces, int at, Numeral first) {
        String link = pieces.text(first.end());
        boolean between = pieces.is(at - 1, "between") && link.equals("and");
        boolean fromTo = link.equals("to") || link.equals("or") || link.equals("-") || link.equals("–");
        Numeral second = between || fromTo ? Numeral.at(pieces, first.end() + 1) : null;
        if (second == null
                || !second.whole()
                || second.value() <= first.value()
                || barred(pieces, first.end() + 1, second.end())) {
            return null;
        }
        double low = first.value();
        if (low < 1000 && second.value() >= 1_000_000 && second.value() % 1_000_000 == 0) {
            low *= 1_000_000;
        }
        boolean preposition = between || pieces.is(at - 1, "from");
        return new Bounded((int) low, (int) second.value(), preposition ? at - 1 : at, second.end());
    }

    private static boolean barred(Pieces pieces, int at, int end) {
        int next = pieces.is(end, "-") ? end + 1 : end;
        boolean money =
                pieces.is(at - 1, "$") || pieces.is(at - 1, "£") || pieces.is(at - 1, "€") || pieces.is(at - 1, "no");
        boolean joined = pieces.get(at).glued()
                && (pieces.is(at - 1, "-") || pieces.is(at - 1, ".") || pieces.is(at - 1, "/"))
                && !pieces.get(at - 2).digits();
        return money || joined || pieces.in(next, NO_COUNT) || pieces.joins(end, ":");
    }

    /** A number with bounds; {@code [start, end)} are its pieces. */
    record Bounded(@Nullable Integer low, @Nullable Integer high, int start, int end) {}
}
