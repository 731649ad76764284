package org.casus.resolve.time;

import java.time.LocalDate;

/**
 * One day of a holiday that lasts several: "the second day of Eid al-Adha", "the last day of Ramadan".
 *
 * @param holiday the holiday
 * @param number which day, from 1; 0 for the last
 */
record DayOfHoliday(HolidayOf holiday, int number) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        Period whole = holiday.on(anchor).period();
        LocalDate first = whole == null ? null : whole.first();
        LocalDate last = whole == null ? null : whole.last();
        if (first == null || last == null) {
            return Unit.DAY.adrift();
        }
        LocalDate day = number == 0 ? last : first.plusDays(number - 1L);
        return Value.date(day.toString(), Period.day(day));
    }
}
