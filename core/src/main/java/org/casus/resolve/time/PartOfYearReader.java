package org.casus.resolve.time;

import org.casus.resolve.text.Numeral;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Quarters and halves: "the third quarter of 2008", "the first half of last year", "Q3 2008", "the fourth fiscal quarter". */
final class PartOfYearReader implements Reader {
    private final Reader unit = new UnitReader();

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        int i = pieces.is(at, "the") ? at + 1 : at;
        if (pieces.is(i, "q") && pieces.get(i + 1).glued() && pieces.text(i + 1).matches("[1-4]")) {
            return year(pieces, i + 2, Integer.parseInt(pieces.text(i + 1)), 3);
        }
        Numeral ordinal = Numeral.ordinal(pieces, i);
        int number = ordinal != null ? (int) ordinal.value() : pieces.is(i, "second") ? 2 : 0;
        if (ordinal == null || number < 1) {
            return null;
        }
        int noun = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
        noun = pieces.is(noun, "fiscal") ? noun + 1 : noun;
        if (pieces.is(noun, "quarter") && number <= 4) {
            return year(pieces, noun + 1, number, 3);
        }
        boolean half = pieces.is(noun, "half") && number <= 2 && pieces.is(noun + 1, "of");
        Found found = half ? year(pieces, noun + 1, number, 6) : null;
        return found != null && found.end() > noun + 1 ? found : null;
    }

    private Found year(Pieces pieces, int at, int number, int months) {
        int yearAt = pieces.is(at, "of") || pieces.is(at, "in") || pieces.is(at, ",") ? at + 1 : at;
        yearAt = pieces.is(yearAt, "fiscal") ? yearAt + 1 : yearAt;
        Integer year = Years.at(pieces, yearAt);
        if (year != null) {
            return new Found(Years.end(pieces, yearAt), new PartOfYear(number, months, Years.meaning(year)));
        }
        Found relative = unit.read(pieces, yearAt);
        boolean ofYear = relative != null && pieces.is(relative.end() - 1, "year");
        return relative != null && ofYear
                ? new Found(relative.end(), new PartOfYear(number, months, relative.meaning()))
                : new Found(at, new PartOfYear(number, months, null));
    }
}
