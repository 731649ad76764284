package org.casus.annotate;

/** Makes a text easy to tag: straight quotes, plain blanks and dashes, nothing invisible. */
final class Normaliser {
    private static final char NOTHING = 0;

    NormalText normalise(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] starts = new int[original.length()];
        int[] ends = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char plain = plain(original.charAt(i));
            if (plain != NOTHING) {
                starts[text.length()] = i;
                ends[text.length()] = i + 1;
                text.append(plain);
            }
        }
        return new NormalText(
                text.toString(),
                java.util.Arrays.copyOf(starts, text.length()),
                java.util.Arrays.copyOf(ends, text.length()));
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\t' -> ' ';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> NOTHING;
            case '\u2013', '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
