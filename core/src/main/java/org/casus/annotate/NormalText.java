package org.casus.annotate;

import org.casus.model.Span;

/**
 * A text made easy to tag, and where each of its characters stands in the original.
 *
 * @param text the normal text
 * @param starts position in the original where character {@code i} begins
 * @param ends position in the original after character {@code i}
 */
record NormalText(String text, int[] starts, int[] ends) {
    NormalText {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("one position for each character");
        }
    }

    /** Where a stretch of the normal text, not empty, stands in the original. */
    Span original(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
