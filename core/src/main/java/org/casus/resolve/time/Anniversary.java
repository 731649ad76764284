package org.casus.resolve.time;

import java.time.LocalDate;

/**
 * A day so many units before or after today or the day beside it: "ten years ago today", "a year ago yesterday".
 *
 * @param amount how many, negative for the past
 * @param unit of what
 * @param beside how many days after publication the day is that it counts from
 */
record Anniversary(long amount, Unit unit, int beside) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        return published == null ? Unit.DAY.adrift() : Unit.DAY.around(unit.shift(published.plusDays(beside), amount));
    }
}
