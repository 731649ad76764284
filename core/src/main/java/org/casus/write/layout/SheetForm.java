package org.casus.write.layout;

/**
 * How a table is written.
 *
 * @param separator between cells
 * @param header whether the first row names the columns
 * @param mark whether the file begins with a byte order mark, by which spreadsheets know UTF-8
 * @param quoting how cells that hold separators, quotes or line ends are written
 * @param missing what stands for a value that is not known
 */
record SheetForm(char separator, boolean header, boolean mark, Quoting quoting, String missing) {
    /** What is done about separators inside a cell. */
    enum Quoting {
        /** RFC 4180, where it is needed. */
        NEEDED,
        /** RFC 4180, every cell that is no number. */
        TEXT,
        /** Never: separators and line ends become spaces. */
        NONE
    }

    static final SheetForm CSV = new SheetForm(',', true, false, Quoting.NEEDED, "");
    static final SheetForm ACLED = new SheetForm(',', true, true, Quoting.TEXT, "");
    static final SheetForm GDELT = new SheetForm('\t', false, false, Quoting.NONE, "");
    static final SheetForm POLECAT = new SheetForm('\t', true, false, Quoting.NONE, "None");
    static final SheetForm ICEWS = new SheetForm('\t', true, false, Quoting.NONE, "");
}
