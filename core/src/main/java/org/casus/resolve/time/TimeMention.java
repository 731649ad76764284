package org.casus.resolve.time;

import java.time.LocalDate;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of a document.
 *
 * @param expression its words, type and value
 * @param first index of its first token
 * @param last index of its last token
 * @param period the days it stands for, or null
 * @param doubt what in the words does not fit, or null
 */
public record TimeMention(
        TimeExpression expression,
        int first,
        int last,
        @Nullable Period period,
        @Nullable String doubt) {
    public Span span() {
        return expression.span();
    }

    /** The first day that it stands for, or null when that is not known. */
    public @Nullable LocalDate firstDay() {
        return period == null ? null : period.first();
    }

    /** Whether one of its words is this token. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
