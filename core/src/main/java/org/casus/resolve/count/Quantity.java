package org.casus.resolve.count;

import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many.
 *
 * @param low at least so many, or null
 * @param high at most so many, or null
 * @param span the words, from the first that bounds it
 */
public record Quantity(@Nullable Integer low, @Nullable Integer high, Span span) {
    /** This and as many more; open where one of them is. */
    Quantity plus(Quantity more) {
        Integer least = low == null || more.low == null ? null : Integer.valueOf(low + more.low);
        Integer most = high == null || more.high == null ? null : Integer.valueOf(high + more.high);
        return new Quantity(least, most, span.cover(more.span));
    }

    /** The number, when the words give exactly one. */
    public @Nullable Integer exact() {
        return low != null && low.equals(high) ? low : null;
    }
}
