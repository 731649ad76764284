package org.casus.resolve.time;

import java.time.LocalDate;

/**
 * So many units from a day: "yesterday", "last week", "two months ago", "a day later".
 *
 * @param amount how many, negative for the past
 * @param unit of what; the value is as exact as the unit
 * @param tale whether it counts from the day told of ("two days later") rather than from publication ("two days ago");
 *     where no day has been told, the value counts from publication and no days are given
 */
record Offset(long amount, Unit unit, boolean tale) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate base = tale ? anchor.tale() : anchor.published();
        if (base == null) {
            return unit.adrift();
        }
        Unit exact =
                unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit == Unit.FORTNIGHT ? Unit.WEEK : unit;
        Value value = (amount == 0 ? unit : exact).around(unit.shift(base, amount));
        boolean guessed = tale && anchor.told() == null;
        return guessed ? new Value(value.type(), value.text(), null) : value;
    }
}
