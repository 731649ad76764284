package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text, whether each stands on one line or its lines are wrapped.
 *
 * <p>A blank line always ends a paragraph. Whether a plain line end does is decided for the whole text: lines are wrapped when
 * most of them stop where the next word would no longer have fitted into the width of the longest, or when half of them go on in small
 * letters. Then a line that had room for the next word ends its paragraph, as does one before an indented line; but what goes on in small
 * letters, also indented, is the same paragraph.
 */
final class Paragraphs {
    /** Lines longer than this are not wrapped by anybody. */
    private static final int WIDEST = 140;
    /** Lines shorter than this tell nothing. */
    private static final int NARROWEST = 40;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<Line> lines = lines(text);
        int width = width(text, lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            start = start < 0 ? line.start : start;
            boolean wrapped = width > 0 && i + 1 < lines.size() && isWrapped(text, line, lines.get(i + 1), width);
            if (!wrapped) {
                paragraphs.add(new Paragraph(start, line.end));
                start = -1;
            }
        }
        return paragraphs;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blankBefore = true;
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int stop = newline < 0 ? text.length() : newline;
            int start = at;
            int end = stop;
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (start < end) {
                lines.add(new Line(start, end, start - at, blankBefore));
            }
            blankBefore = start == end;
            at = stop + 1;
        }
        return lines;
    }

    /** The width that lines are wrapped at, or 0 when they are not. */
    private static int width(String text, List<Line> lines) {
        int width = 0;
        int pairs = 0;
        int small = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).blankBefore) {
                pairs++;
                small += goesOn(text, lines.get(i + 1)) ? 1 : 0;
                width = Math.max(width, lines.get(i).length());
            }
        }
        if (pairs == 0 || width > WIDEST || width < NARROWEST) {
            return 0;
        }
        int full = 0;
        int continued = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isWrapped(text, lines.get(i), lines.get(i + 1), width)) {
                full++;
                continued += goesOn(text, lines.get(i + 1)) ? 1 : 0;
            }
        }
        boolean filled = full * 10 >= pairs * 6 && continued * 4 >= full;
        return filled || small * 2 >= pairs ? width : 0;
    }

    private static boolean isWrapped(String text, Line line, Line next, int width) {
        boolean full = next.indent <= line.indent && line.length() + 1 + firstWord(text, next) > width;
        return !next.blankBefore && (full || goesOn(text, next));
    }

    private static boolean goesOn(String text, Line line) {
        return Character.isLowerCase(text.charAt(line.start));
    }

    private static int firstWord(String text, Line line) {
        int space = text.indexOf(' ', line.start);
        return (space < 0 ? line.end : Math.min(space, line.end)) - line.start;
    }

    private record Line(int start, int end, int indent, boolean blankBefore) {
        int length() {
            return end - start;
        }
    }
}
