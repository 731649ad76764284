package org.casus.judge;

/**
 * Words between quotation marks.
 *
 * @param first index of the opening mark
 * @param end index after the closing mark, or after the last token of the paragraph when it is not closed there
 * @param paragraph number of its paragraph
 * @param closed whether it has a closing mark
 */
record Quotation(int first, int end, int paragraph, boolean closed) {
    boolean holds(int token) {
        return first <= token && token < end;
    }

    /** Index after the last token inside the marks. */
    int innerEnd() {
        return closed ? end - 1 : end;
    }
}
