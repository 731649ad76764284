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

    /** Marks that make one figure of the digits on both sides. */
    private static final Set<String> JOINTS = Set.of("-", ".", "/", ",", "'", "^");

    /** Marks that tie figures to whatever stands before them: "G-7". */
    private static final Set<String> TIES = Set.of("-", ".", "/", "^");

    /** Parts of one, behind which "a dozen" is no whole one. */
    private static final Set<String> PARTS = Set.of("half", "¼", "½", "¾");

    private NumberReader() {}

    /** The number that opens at this position, or null. */
    static @Nullable Bounded at(Pieces pieces, int at) {
        Numeral first = grouped(pieces, at);
        if (first == null || !first.whole() || opensNothing(pieces, at)) {
            return null;
        }
        Bounded range = range(pieces, at, first);
        if (range != null) {
            return range;
        }
        if (barred(pieces, first.end())) {
            return null;
        }
        int value = (int) first.value();
        Bounds.Before before = Bounds.before(pieces, at);
        Bounds after = Bounds.after(pieces, first.end());
        Bounds bounds = before.bounds() == Bounds.BOTH && after != null ? after : before.bounds();
        return new Bounded(
                bounds == Bounds.HIGH ? null : value, bounds == Bounds.LOW ? null : value, before.start(), first.end());
    }

    /** "1.200 people": nobody counts parts of people, so that the stop parts the thousands, as in much of Europe. */
    private static @Nullable Numeral grouped(Pieces pieces, int at) {
        StringBuilder figures = new StringBuilder(pieces.text(at));
        int end = at + 1;
        while (pieces.joins(end, ".")
                && pieces.get(end + 1).digits()
                && pieces.text(end + 1).length() == 3
                && figures.length() < 8) {
            figures.append(pieces.text(end + 1));
            end += 2;
        }
        Numeral plain = Numeral.at(pieces, at);
        boolean groups = end > at + 1
                && pieces.text(at).length() < 4
                && !pieces.text(at).startsWith("0")
                && plain != null
                && plain.end() <= end;
        return groups ? new Numeral(Double.parseDouble(figures.toString()), end) : plain;
    }

    private static @Nullable Bounded range(Pieces pieces, int at, Numeral first) {
        String link = pieces.text(first.end());
        boolean between = pieces.is(at - 1, "between") && link.equals("and");
        boolean fromTo = link.equals("to") || link.equals("or") || link.equals("-") || link.equals("–");
        Numeral second = between || fromTo ? Numeral.at(pieces, greater(pieces, first.end() + 1)) : null;
        if (second == null
                || !second.whole()
                || second.value() <= first.value() && !between
                || barred(pieces, second.end())) {
            return null;
        }
        double low = first.value();
        long scale = Numeral.scale(pieces, second.end());
        if (Numeral.scale(pieces, first.end()) == 1 && low < second.value() / scale) {
            low *= scale;
        }
        boolean preposition = between || pieces.is(at - 1, "from");
        return new Bounded(
                (int) Math.min(low, second.value()),
                (int) Math.max(low, second.value()),
                preposition ? at - 1 : at,
                second.end());
    }

    /** Past "as many as", "up to": "between 12 and <em>as many as</em> 20". */
    private static int greater(Pieces pieces, int at) {
        return pieces.phrase(at, "as many as") ? at + 3 : pieces.phrase(at, "up to") ? at + 2 : at;
    }

    /** Whether what stands before a number says that it counts nobody: a sum of money, a piece of a longer figure. */
    private static boolean opensNothing(Pieces pieces, int at) {
        boolean money =
                pieces.is(at - 1, "$") || pieces.is(at - 1, "£") || pieces.is(at - 1, "€") || pieces.is(at - 1, "no");
        boolean part = pieces.in(at - 1, PARTS) && !pieces.in(at, PARTS);
        boolean digits = pieces.get(at - 2).digits() && pieces.get(at - 1).glued();
        boolean joined = pieces.get(at).glued() && pieces.in(at - 1, digits ? JOINTS : TIES);
        return money || joined || part;
    }

    /**
     * Whether what stands behind a number says that it counts nobody: a unit, or more of a figure that makes no number ("3/4", "3,0000", "1e9",
     * "10s").
     */
    private static boolean barred(Pieces pieces, int end) {
        String behind = pieces.text(end);
        if (pieces.get(end).glued() && !behind.isEmpty() && Character.isLetter(behind.charAt(0))) {
            return true;
        }
        int next = pieces.is(end, "-") ? end + 1 : end;
        boolean more = pieces.in(end, JOINTS)
                && pieces.joins(end, pieces.text(end))
                && pieces.get(end + 1).digits();
        return more || pieces.in(next, NO_COUNT) || pieces.joins(end, ":");
    }

    /** A number with bounds; {@code [start, end)} are its pieces. */
    record Bounded(@Nullable Integer low, @Nullable Integer high, int start, int end) {}
}
