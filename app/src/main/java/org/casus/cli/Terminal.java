package org.casus.cli;

/**
 * What the user looks at. The launcher tells which streams are a terminal and how wide it is; without the launcher the
 * console of the JVM is asked.
 */
final class Terminal {
    private static final int DEFAULT_WIDTH = 100;

    private Terminal() {}

    /** Whether standard output is a terminal that wants colour (NO_COLOR is respected). */
    static boolean coloured() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && isTerminal("casus.terminal.out");
    }

    /** Whether progress may be shown on standard error. */
    static boolean showsProgress() {
        return isTerminal("casus.terminal.err");
    }

    /** Columns for wrapped text. */
    static int width() {
        Integer width = Integer.getInteger("casus.columns");
        return width == null || width < 40 ? DEFAULT_WIDTH : Math.min(width, 140);
    }

    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        return told != null ? told.equals("true") : System.console() != null;
    }
}
