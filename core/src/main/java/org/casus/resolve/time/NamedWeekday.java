package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A weekday: "Friday", "last Friday". Without a word that says which, it is the nearest in the direction of the tense, and
 * the day of publication itself when that is one.
 *
 * @param day the weekday
 * @param turn "last", "this", "next", or null
 */
record NamedWeekday(DayOfWeek day, @Nullable Turn turn) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return Value.date("XXXX-WXX-" + day.getValue(), null);
        }
        LocalDate date = published.with(
                turn == null
                        ? anchor.ahead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)
                        : switch (turn) {
                            case LAST -> TemporalAdjusters.previous(day);
                            case NEXT -> TemporalAdjusters.next(day);
                            case THIS ->
                                anchor.ahead()
                                        ? TemporalAdjusters.nextOrSame(day)
                                        : TemporalAdjusters.previousOrSame(day);
                        });
        return Value.date(date.toString(), Period.day(date));
    }
}
