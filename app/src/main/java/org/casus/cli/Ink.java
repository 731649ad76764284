package org.casus.cli;

/** Marks words for the eye: with colour on a terminal, with signs elsewhere. */
enum Ink {
    /** The words that tell the act. */
    TRIGGER("\u001B[1;31m", "»", "«"),
    /** Those who act and are acted on. */
    PARTY("\u001B[1;36m", "[", "]"),
    /** Headings. */
    STRONG("\u001B[1m", "", ""),
    /** What is beside the point. */
    FAINT("\u001B[2m", "", "");

    private static final String OFF = "\u001B[0m";

    private final String on;
    private final String before;
    private final String after;

    Ink(String on, String before, String after) {
        this.on = on;
        this.before = before;
        this.after = after;
    }

    /** The text marked; every word for itself, so that lines can be broken anywhere. */
    String mark(String text, boolean coloured) {
        return coloured ? on + text.replaceAll("(\\s+)", OFF + "$1" + on) + OFF : before + text + after;
    }
}
