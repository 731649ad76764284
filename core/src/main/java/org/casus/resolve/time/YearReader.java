package org.casus.resolve.time;

import java.util.Map;
import java.util.Set;
import org.casus.resolve.text.Numeral;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "1998", "the 1980s", "the mid-'90s", "the 19th century", "fiscal 2008". */
final class YearReader implements Reader {
    private static final int FIRST = 1900;
    private static final int LAST = 2060;
    private static final int LAST_CENTURY = 30;
    private static final Set<String> BEFORE = Set.of(
            "in", "since", "of", "from", "until", "till", "by", "during", "before", "after", "between", "to", "through",
            "early", "late", "mid", "year", "for", "around", "circa");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "persons",
            "troops",
            "soldiers",
            "miles",
            "feet",
            "kilometers",
            "kilometres",
            "km",
            "meters",
            "metres",
            "tons",
            "tonnes",
            "pounds",
            "dollars",
            "euros",
            "percent",
            "points",
            "votes",
            "hectares",
            "acres",
            "barrels",
            "francs",
            "yen",
            "kilograms",
            "kg",
            "%",
            "gmt",
            "utc",
            "hours",
            "others",
            "block",
            "blocks");
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        int i = pieces.is(at, "the") ? at + 1 : at;
        Found decade = decade(pieces, i);
        if (decade != null) {
            return decade;
        }
        Found century = century(pieces, i);
        if (century != null) {
            return century;
        }
        if (pieces.is(i, "fiscal")) {
            int yearAt = pieces.is(i + 1, "year") ? i + 2 : i + 1;
            Integer year = Years.at(pieces, yearAt);
            return year == null ? null : new Found(yearAt + 1, new Fixed(Value.date("FY" + year, null)));
        }
        return i == at ? year(pieces, at) : null;
    }

    private static @Nullable Found year(Pieces pieces, int at) {
        Integer year = pieces.get(at).digits() ? Years.at(pieces, at) : null;
        if (year == null) {
            return null;
        }
        boolean asked = pieces.in(at - 1, BEFORE);
        boolean inRange = year >= FIRST && year <= LAST;
        boolean joined =
                pieces.get(at).glued() && !pieces.is(at - 1, "-") && !pieces.is(at - 1, "(") && !pieces.is(at - 1, "/");
        boolean figure = FourFigureHour.at(pieces, at)
                || pieces.is(at - 1, "$")
                || pieces.is(at - 1, "#")
                || pieces.is(at - 1, "no")
                || joined
                || pieces.joins(at + 1, ",") && pieces.get(at + 2).digits()
                || pieces.joins(at + 1, ".") && pieces.get(at + 2).digits()
                || pieces.get(at + 1).glued() && pieces.is(at + 1, "%")
                || pieces.in(at + 1, COUNTED)
                || pieces.joins(at + 1, "-")
                        && pieces.get(at + 2).digits()
                        && pieces.text(at + 2).length() == 3;
        return figure || !inRange && !(asked && year >= 1500) ? null : new Found(at + 1, Years.meaning(year));
    }

    private static @Nullable Found decade(Pieces pieces, int at) {
        Integer named = DECADES.get(pieces.text(at));
        if (named != null) {
            return new Found(at + 1, decade(FIRST + named));
        }
        int i = pieces.is(at, "'") ? at + 1 : at;
        boolean plural = pieces.is(i + 1, "s") && pieces.get(i + 1).glued()
                || pieces.is(i + 1, "'")
                        && pieces.is(i + 2, "s")
                        && pieces.get(i + 2).glued()
                        && pieces.text(i).endsWith("0");
        int end = pieces.is(i + 1, "'") ? i + 3 : i + 2;
        if (!plural
                || !pieces.text(i).matches("(1[5-9]|20)?[0-9]0")
                || i > at && pieces.text(i).length() != 2) {
            return null;
        }
        int start = Integer.parseInt(pieces.text(i));
        boolean apostrophe = i > at;
        if (start < 100 && !apostrophe && !pieces.is(at - 1, "the")) {
            return null;
        }
        return new Found(end, decade(start < 100 ? FIRST + start : start));
    }

    private static Meaning decade(int start) {
        return new Fixed(Value.date(start / 10 + "X", Period.years(start, start + 9)));
    }

    private static @Nullable Found century(Pieces pieces, int at) {
        Numeral ordinal = Numeral.ordinal(pieces, at);
        if (ordinal == null && pieces.is(at, "twentieth")) {
            ordinal = new Numeral(20, at + 1);
        } else if (ordinal == null && pieces.is(at, "nineteenth")) {
            ordinal = new Numeral(19, at + 1);
        }
        if (ordinal == null) {
            return null;
        }
        int noun = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
        if (!pieces.is(noun, "century")) {
            return null;
        }
        if (ordinal.value() > LAST_CENTURY) {
            return null;
        }
        int start = ((int) ordinal.value() - 1) * 100;
        String text = (start / 100 < 10 ? "0" : "") + start / 100 + "XX";
        return new Found(noun + 1, new Fixed(Value.date(text, start > 0 ? Period.years(start, start + 99) : null)));
    }
}
