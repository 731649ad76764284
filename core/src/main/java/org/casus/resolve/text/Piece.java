package org.casus.resolve.text;

import org.casus.model.Span;

/**
 * A run of letters, a run of digits, or one mark.
 *
 * @param text lower case
 * @param written as the engine's normalised form has it
 * @param span where it stands in the text
 * @param token index of the token it belongs to, or -1 beyond a sentence
 * @param tag part of speech of that token
 * @param glued whether nothing stands between it and the word before
 */
public record Piece(String text, String written, Span span, int token, String tag, boolean glued) {
    static final Piece NONE = new Piece("", "", new Span(0, 0), -1, "", false);

    /** Whether it is made of digits. */
    public boolean digits() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Whether it opens with a capital. */
    public boolean capital() {
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }
}
