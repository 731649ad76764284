package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** "the weekend": the last one that has begun, or the coming one when the clause speaks of what is to come. */
record Weekend() implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return Unit.WEEKEND.adrift();
        }
        return Unit.WEEKEND.around(published.with(
                anchor.ahead()
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
    }
}
