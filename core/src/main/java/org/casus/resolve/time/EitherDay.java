package org.casus.resolve.time;

import java.time.LocalDate;
import org.casus.model.TimePrecision;

/**
 * A day in figures whose month may be the first or the second: "3/4/2016". Where only one of the two lies on the side of publication
 * that the words look to it is that one; else all that is known is that it lies between them.
 *
 * @param monthFirst as America writes
 * @param dayFirst as most others write
 */
record EitherDay(Day monthFirst, Day dayFirst) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        Value one = monthFirst.on(anchor);
        Value two = dayFirst.on(anchor);
        LocalDate first = one.period() == null ? null : one.period().first();
        LocalDate second = two.period() == null ? null : two.period().first();
        if (first == null || second == null) {
            return first == null ? two : one;
        }
        LocalDate published = anchor.published();
        if (published != null && first.isAfter(published) != second.isAfter(published)) {
            return first.isAfter(published) == anchor.ahead() ? one : two;
        }
        LocalDate from = first.isBefore(second) ? first : second;
        LocalDate to = first.isBefore(second) ? second : first;
        return Value.date(Integer.toString(from.getYear()), Period.of(from, to, TimePrecision.RANGE));
    }
}
