package org.casus.annotate;

import java.util.List;
import java.util.Locale;

/** How a sentence uses capitals. */
enum CaseStyle {
    /** Capitals for the first word and for names. */
    SENTENCE,
    /** CAPITALS THROUGHOUT. */
    UPPER,
    /** no capitals at all. */
    LOWER,
    /** Capitals for Most Words. */
    TITLE;

    /** A text of fewer letters is not judged. */
    private static final int FEWEST_LETTERS = 40;

    /** Whether a text is in lower case: of its lines with words, nearly all have no capital. */
    static boolean isLower(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return lower >= FEWEST_LETTERS && upper * 200 < lower;
    }

    /**
     * The style of a sentence.
     *
     * @param lowerText whether the whole text is in lower case
     */
    static CaseStyle of(Segment segment, boolean lowerText) {
        int words = 0;
        int upper = 0;
        int longUpper = 0;
        int capitalised = 0;
        int lower = 0;
        List<Piece> pieces = segment.pieces();
        for (Piece piece : pieces) {
            String form = piece.form();
            if (form.length() < 2 || !Character.isLetter(form.charAt(0))) {
                continue;
            }
            words++;
            if (form.equals(form.toUpperCase(Locale.ROOT))) {
                upper++;
                longUpper += form.length() > 3 ? 1 : 0;
            } else if (piece.isCapitalised()) {
                capitalised++;
            } else if (form.length() > 3) {
                lower++;
            }
        }
        if (longUpper > 0 && upper * 10 >= words * 8 && (words > 2 || segment.opening() != null)) {
            return UPPER;
        }
        if (lowerText && upper + capitalised == 0) {
            return LOWER;
        }
        boolean title = segment.headline() && capitalised > 3 && capitalised + upper >= lower * 5;
        return title ? TITLE : SENTENCE;
    }
}
