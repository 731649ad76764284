package org.casus.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks so that no line is wider than a width; colour codes count nothing. */
final class Wrap {
    private Wrap() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split("\\s+")) {
            int length = visible(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int visible(String word) {
        int length = 0;
        boolean code = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\u001B') {
                code = true;
            } else if (code) {
                code = c != 'm';
            } else {
                length++;
            }
        }
        return length;
    }
}
