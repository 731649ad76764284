package org.casus.model;

/**
 * A sentence: tokens {@code [first, end)} of the document. A sentence never crosses a paragraph.
 *
 * @param span where it stands in the text, without surrounding blanks
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of its paragraph, from 0
 * @param headline whether it is a headline: a short paragraph of its own without a full stop
 */
public record Sentence(Span span, int first, int end, int paragraph, boolean headline) {
    public Sentence {
        if (first < 0 || end < first || paragraph < 0) {
            throw new IllegalArgumentException("no sentence: [" + first + ", " + end + ")");
        }
    }
}
