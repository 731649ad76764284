package org.casus.resolve.time;

import org.casus.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time read against an anchor.
 *
 * @param type TIMEX3 type
 * @param text TIMEX3 value
 * @param period the days it stands for, or null when it names none (a duration, a habit, an unanchored day)
 * @param doubt what in the words does not fit, or null
 */
record Value(
        TimeExpression.Type type,
        String text,
        @Nullable Period period,
        @Nullable String doubt) {
    Value(TimeExpression.Type type, String text, @Nullable Period period) {
        this(type, text, period, null);
    }

    /** The same value with a word on what does not fit. */
    Value doubted(String why) {
        return new Value(type, text, period, why);
    }

    static Value date(String text, @Nullable Period period) {
        return new Value(TimeExpression.Type.DATE, text, period);
    }

    static Value duration(String text, @Nullable Period period) {
        return new Value(TimeExpression.Type.DURATION, text, period);
    }
}
