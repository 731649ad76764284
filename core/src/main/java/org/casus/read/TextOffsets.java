package org.casus.read;

import java.util.List;
import org.casus.model.Span;

/** Turns offsets in Unicode code points, as files have them, into UTF-16 offsets of a text. */
final class TextOffsets {
    private final String text;
    /** UTF-16 offset of each code point, or null when the text has no surrogate pairs and both count alike. */
    private final int @org.jspecify.annotations.Nullable [] offsets;

    TextOffsets(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            offsets = null;
        } else {
            offsets = new int[points + 1];
            int offset = 0;
            for (int point = 0; point < points; point++) {
                offsets[point] = offset;
                offset += Character.charCount(text.codePointAt(offset));
            }
            offsets[points] = offset;
        }
    }

    /** The stretch of an object's {@code start} and {@code end}. */
    Span span(JsonTree tree) {
        Span span = span(tree.needWhole("start"), tree.needWhole("end"), tree);
        String words = tree.text("text");
        if (words != null && !words.equals(text.substring(span.start(), span.end()))) {
            throw tree.wrong("text", "is not what stands at its place in the text of the document");
        }
        return span;
    }

    /** The stretch of a pair {@code [start, end]}. */
    Span span(List<?> pair, JsonTree tree, String name) {
        if (pair.size() == 2 && pair.get(0) instanceof Double start && pair.get(1) instanceof Double end) {
            return span(start.intValue(), end.intValue(), tree);
        }
        throw tree.wrong(name, "is no pair of numbers");
    }

    private Span span(int start, int end, JsonTree tree) {
        int last = offsets == null ? text.length() : offsets.length - 1;
        if (start < 0 || end < start || end > last) {
            throw tree.wrong("start", "and its end are outside the text of the document");
        }
        return offsets == null ? new Span(start, end) : new Span(offsets[start], offsets[end]);
    }
}
