package org.casus.resolve.time;

import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** A unit beside a day: "the week of March 6", "the day before Christmas", "the eve of the New Year". */
final class BesideReader implements Reader {
    private final Reader days;

    BesideReader(Reader days) {
        this.days = days;
    }

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        int i = pieces.is(at, "the") || pieces.is(at, "a") ? at + 1 : at;
        String word = pieces.text(i);
        String link = pieces.text(i + 1);
        Unit unit = word.equals("eve") ? Unit.DAY : Unit.of(word);
        if (unit == null || i == at && !word.equals("eve") || Unit.plural(word) || unit.clock()) {
            return null;
        }
        boolean around = link.equals("of") || link.equals("beginning") || link.equals("ending");
        int step = link.equals("before") || word.equals("eve") ? -1 : link.equals("after") ? 1 : 0;
        if (step == 0 && !(around && unit == Unit.WEEK) || word.equals("eve") && !around) {
            return null;
        }
        Found day = days.read(pieces, i + 2);
        return day == null ? null : new Found(day.end(), new Beside(day.meaning(), unit, step));
    }
}
