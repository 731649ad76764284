package org.casus.annotate;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a text easy to tag, character by character, and remembers where each came from.
 *
 * <ul>
 *   <li>Every line end is {@code \n}, every other blank a space; invisible characters (soft hyphen, zero width, direction
 *       marks) are gone; a bullet ends a line.
 *   <li>Dashes are {@code --}, hyphens of all kinds {@code -}, the ellipsis {@code ...}; full-width letters and the digits of all scripts are plain, and
 *       letters with a combining accent one character.
 *   <li>A stroke between two common nouns is a hyphen: "farmers/herders".
 *   <li>Quotation marks are straight for now; {@link QuotationMarks} tells opening from closing.
 *   <li>Tags of HTML that only say how words look or where they link are gone.
 *   <li>Marks that were decoded with the wrong charset ({@code â€™}) are mended, as are {@code -LRB-} and {@code ``}.
 * </ul>
 */
final class Normaliser {
    private static final Map<String, String> SEQUENCES = Map.ofEntries(
            Map.entry("\u00E2\u20AC\u02DC", "\u2018"),
            Map.entry("\u00E2\u20AC\u2122", "\u2019"),
            Map.entry("\u00E2\u20AC\u0153", "\u201C"),
            Map.entry("\u00E2\u20AC\u009D", "\u201D"),
            Map.entry("\u00E2\u20AC\u201C", "--"),
            Map.entry("\u00E2\u20AC\u201D", "--"),
            Map.entry("\u00E2\u20AC\u00A6", "..."),
            Map.entry("\u00C2\u00A0", " "),
            Map.entry("-LRB-", "("),
            Map.entry("-RRB-", ")"),
            Map.entry("-LSB-", "["),
            Map.entry("-RSB-", "]"),
            Map.entry("``", "\u201C"),
            Map.entry("''", "\""),
            Map.entry("\r\n", "\n"));
    private static final int SHORTEST_JOINED = 4;
    private static final Pattern INLINE_TAG = Pattern.compile(
            "</?(?:a|b|i|u|em|strong|span|font|mark|sub|sup|small|big)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final String SEQUENCE_STARTS = "\u00E2\u00C2-`'\r";

    NormalText normalise(String original) {
        NormalText.Builder text = new NormalText.Builder(original.length());
        int at = 0;
        while (at < original.length()) {
            at = step(original, at, text);
        }
        QuotationMarks.resolve(text);
        return text.build();
    }

    /** Reads what stands at a position and returns the next one. */
    private static int step(String original, int at, NormalText.Builder text) {
        char c = original.charAt(at);
        if (SEQUENCE_STARTS.indexOf(c) >= 0) {
            for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
                if (original.startsWith(sequence.getKey(), at)) {
                    int end = at + sequence.getKey().length();
                    boolean doubled = c == '\'' && isLetter(original, at - 1) && isLetter(original, end);
                    text.add(doubled ? "'" : sequence.getValue(), at, end);
                    return end;
                }
            }
        }
        if (c == '<') {
            Matcher tag = INLINE_TAG.matcher(original).region(at, original.length());
            if (tag.lookingAt()) {
                text.add("", at, tag.end());
                return tag.end();
            }
        }
        if (at + 1 < original.length() && isAccent(original.charAt(at + 1))) {
            int end = at + 1;
            while (end < original.length() && end < at + 4 && isAccent(original.charAt(end))) {
                end++;
            }
            String composed = Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFC);
            if (composed.length() == 1) {
                text.add(composed, at, end);
                return end;
            }
        }
        int figure = original.codePointAt(at);
        if (figure > '\u007F' && Character.isDigit(figure)) {
            int end = at + Character.charCount(figure);
            text.add(String.valueOf(Character.digit(figure, 10)), at, end);
            return end;
        }
        text.add(plain(original, at), at, at + 1);
        return at + 1;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isAccent(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static String plain(String original, int at) {
        char c = original.charAt(at);
        if (c > ' ' && c < '\u007F') {
            return ascii(original, at);
        }
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> "\n";
            case '\u2022', '\u25AA', '\u25AB', '\u25CF', '\u25A0', '\u25E6', '\u2023', '\u2219' -> "\n";
            case '\u2010', '\u2011', '\u2212' -> "-";
            case '\u2012', '\u2013' -> dash(original, at);
            case '\u2014', '\u2015', '\u2E3A' -> "--";
            case '\u2026' -> "...";
            case '\u02BC', '\u2032' -> "'";
            case '\u201F' -> "\u201C";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            default -> other(c);
        };
    }

    private static String ascii(String original, int at) {
        char c = original.charAt(at);
        return switch (c) {
            case '-', '_' -> dash(original, at);
            case '*' -> star(original, at);
            case '/' -> joins(original, at) ? "-" : "/";
            default -> String.valueOf(c);
        };
    }

    /** Whether a stroke joins two common nouns as a hyphen does, "farmers/herders", and is none of "and/or" or an address. */
    private static boolean joins(String original, int at) {
        int first = at;
        while (first > 0 && Character.isLetter(original.charAt(first - 1))) {
            first--;
        }
        int end = at + 1;
        while (end < original.length() && Character.isLowerCase(original.charAt(end))) {
            end++;
        }
        boolean alone = (first == 0 || isBlank(original.charAt(first - 1)))
                && (end == original.length()
                        || !Character.isLetterOrDigit(original.charAt(end)) && original.charAt(end) != '/');
        return alone && at - first > SHORTEST_JOINED && end - at - 1 > SHORTEST_JOINED;
    }

    private static String other(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return String.valueOf((char) (c - 0xFEE0));
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F') {
            return "";
        }
        return type == Character.CONTROL ? " " : String.valueOf(c);
    }

    /** A hyphen, en dash or low line between blanks is a dash. */
    private static String dash(String original, int at) {
        boolean open = at == 0 || isBlank(original.charAt(at - 1));
        boolean closed = at + 1 == original.length() || isBlank(original.charAt(at + 1));
        if (open && closed) {
            return startsLine(original, at) ? " " : "--";
        }
        return original.charAt(at) == '_' ? "_" : "-";
    }

    /** A star that opens a line is a bullet. */
    private static String star(String original, int at) {
        return startsLine(original, at) ? " " : "*";
    }

    private static boolean startsLine(String original, int at) {
        int before = at - 1;
        while (before >= 0 && isBlank(original.charAt(before)) && !isLineEnd(original.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(original.charAt(before));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
