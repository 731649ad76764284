package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headlines inside a story whose line ends were lost: "… the shortage.  <em>Doctors Want Emergency Declared</em>  The head of …". They stand
 * between gaps, behind the end of a sentence, without an end of their own, in the capitals of a title.
 */
final class InnerHeadlines {
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final String ENDS = ".?!\"\u201D";
    private static final int FEWEST = 3;
    private static final int MOST = 14;
    /** Shorter words may be small in a title. */
    private static final int LONG = 4;

    private InnerHeadlines() {}

    /** The paragraphs, with such headlines as paragraphs of their own. */
    static List<Paragraph> apart(List<Paragraph> paragraphs, String text) {
        List<Paragraph> apart = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int start = paragraph.start();
            int from = -1;
            Matcher gap = GAP.matcher(text).region(paragraph.start(), paragraph.end());
            while (gap.find()) {
                if (from > start && isTitle(text.substring(from, gap.start()))) {
                    apart.add(new Paragraph(start, end(text, start, from)));
                    apart.add(new Paragraph(from, gap.start()));
                    start = gap.end();
                }
                from = ENDS.indexOf(text.charAt(gap.start() - 1)) >= 0 ? gap.end() : -1;
            }
            apart.add(start == paragraph.start() ? paragraph : new Paragraph(start, paragraph.end()));
        }
        return apart;
    }

    private static int end(String text, int start, int behind) {
        int end = behind;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isTitle(String words) {
        String[] each = words.split(" ");
        if (each.length < FEWEST
                || each.length > MOST
                || !Character.isLetterOrDigit(words.charAt(words.length() - 1))) {
            return false;
        }
        boolean small = false;
        for (String word : each) {
            small |= word.chars().anyMatch(Character::isLowerCase);
            if (word.length() >= LONG && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return small;
    }
}
