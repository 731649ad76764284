package org.casus.annotate;

import java.util.Arrays;
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

    /** A normal text while it is written. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            this.text = new StringBuilder(capacity);
            this.starts = new int[capacity];
            this.ends = new int[capacity];
        }

        /** Writes characters that stand for {@code [start, end)} of the original. */
        void add(String characters, int start, int end) {
            int length = text.length() + characters.length();
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, length + length / 2);
                ends = Arrays.copyOf(ends, length + length / 2);
            }
            Arrays.fill(starts, text.length(), length, start);
            Arrays.fill(ends, text.length(), length, end);
            text.append(characters);
        }

        int length() {
            return text.length();
        }

        char charAt(int index) {
            return text.charAt(index);
        }

        void set(int index, char c) {
            text.setCharAt(index, c);
        }

        NormalText build() {
            return new NormalText(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
