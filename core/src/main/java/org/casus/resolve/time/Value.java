package org.casus.resolve.time;

import org.casus.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time read against an anchor.
 *
 * @param type TIMEX3 type
 * @param text TIMEX3 value
 * @param period the days it stands for, or null when it names none (a duration, a habit, an unanchored day)
 */
record Value(
        TimeExpression.Type type, String text, @Nullable Period period) {
    static Value date(String text, @Nullable Period period) {
        return new Value(TimeExpression.Type.DATE, text, period);
    }

    static Value duration(String text, @Nullable Period period) {
        return new Value(TimeExpression.Type.DURATION, text, period);
    }
}
