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
    /** The number, when the words give exactly one. */
    public @Nullable Integer exact() {
        return low != null && low.equals(high) ? low : null;
    }
}
