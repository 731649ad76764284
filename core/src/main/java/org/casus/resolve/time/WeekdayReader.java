package org.casus.resolve.time;

import java.time.DayOfWeek;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Weekdays and months with a word that says which: "Friday", "last Friday", "this coming Monday", "next May". */
final class WeekdayReader implements Reader {
    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        DayOfWeek bare = Weekdays.at(pieces, at);
        if (bare != null) {
            return new Found(Weekdays.end(pieces, at), new NamedWeekday(bare, null));
        }
        int i = pieces.is(at, "the") ? at + 1 : at;
        i = pieces.is(i, "this") && (pieces.is(i + 1, "past") || pieces.is(i + 1, "coming") || pieces.is(i + 1, "last"))
                ? i + 1
                : i;
        Turn turn = Turn.of(pieces.text(i));
        if (turn == null) {
            return null;
        }
        DayOfWeek day = Weekdays.at(pieces, i + 1);
        if (day != null) {
            return new Found(Weekdays.end(pieces, i + 1), new NamedWeekday(day, turn));
        }
        int month = Months.at(pieces, i + 1);
        boolean dated = month > 0 && pieces.get(Months.end(pieces, i + 1)).digits();
        return month == 0 || dated ? null : new Found(Months.end(pieces, i + 1), new Month(null, month, turn));
    }
}
