package org.casus.resolve.time;

import java.time.LocalDate;

/**
 * A unit beside or around another time: "the day before Christmas", "the week of March 6".
 *
 * @param other the other time
 * @param unit the unit
 * @param step how many units on: -1, 0 or 1
 */
record Beside(Meaning other, Unit unit, int step) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        Value value = other.on(anchor);
        LocalDate first = value.period() == null ? null : value.period().first();
        return first == null ? unit.adrift() : unit.around(unit.shift(first, step));
    }
}
