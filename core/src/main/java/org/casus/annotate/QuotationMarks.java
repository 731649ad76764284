package org.casus.annotate;

/**
 * Tells opening quotation marks ({@code “}) from closing ones ({@code ”}) and both from apostrophes ({@code '}).
 *
 * <p>A curly mark says itself what it is, except that {@code ’} is both. A straight mark opens after a blank or bracket and
 * before a word, closes after a word or mark and before a blank, and elsewhere does what its turn in the line is. A single
 * mark quotes only when its partner is found in the same line; otherwise it is an apostrophe.
 */
final class QuotationMarks {
    private static final char OPEN = '\u201C';
    private static final char CLOSE = '\u201D';
    /** How far apart single quotation marks of one pair may stand. */
    private static final int REACH = 400;

    private QuotationMarks() {}

    static void resolve(NormalText.Builder text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n' -> inside = false;
                case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> {
                    inside = opens(text, i, inside);
                    text.set(i, inside ? OPEN : CLOSE);
                }
                case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4' -> single(text, i);
                default -> {}
            }
        }
    }

    private static boolean opens(NormalText.Builder text, int at, boolean inside) {
        char mark = text.charAt(at);
        if (mark == '\u201E' || mark == '\u00AB' || mark == '\u201C' && !inside) {
            return true;
        }
        if (mark == '\u00BB' || mark == '\u201D') {
            return false;
        }
        boolean blankBefore = at == 0 || isOpening(text.charAt(at - 1));
        boolean blankAfter = at + 1 == text.length() || isClosing(text.charAt(at + 1));
        return blankBefore == blankAfter ? !inside : blankBefore;
    }

    private static void single(NormalText.Builder text, int at) {
        int close = opensSingle(text, at) ? partner(text, at) : -1;
        if (close < 0) {
            text.set(at, '\'');
        } else {
            text.set(at, OPEN);
            text.set(close, CLOSE);
        }
    }

    private static boolean opensSingle(NormalText.Builder text, int at) {
        char mark = text.charAt(at);
        boolean start = at == 0 || isOpening(text.charAt(at - 1));
        boolean word = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return start && word && mark != '\u2019' && mark != '\u00B4';
    }

    /** The closing mark of a pair: the first after a word or mark and before a blank or mark, or -1. */
    private static int partner(NormalText.Builder text, int open) {
        int possessive = -1;
        int end = Math.min(text.length(), open + REACH);
        for (int i = open + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2018') {
                break;
            }
            boolean mark = c == '\'' || c == '\u2019' || c == '\u00B4';
            if (mark && !isOpening(text.charAt(i - 1)) && (i + 1 == text.length() || isClosing(text.charAt(i + 1)))) {
                boolean plural =
                        text.charAt(i - 1) == 's' && i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
                if (!plural) {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            }
        }
        return text.charAt(open) == '\'' ? -1 : possessive;
    }

    private static boolean isOpening(char c) {
        return c <= ' ' || "([{-/\"\u201C\u2018".indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return c <= ' ' || ")]}.,;:!?-/\"\u201D\u2019'".indexOf(c) >= 0;
    }
}
