package org.casus.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes for the eye: control characters out of articles and names of files, which could steer a terminal, are shown as signs. Line
 * ends, tabs and colours pass.
 */
final class HarmlessWriter extends FilterWriter {
    private static final char ESCAPE = '\u001B';
    private static final int DELETE = 0x7F;
    private static final int SIGNS = 0x2400;
    private static final char SIGN_OF_DELETE = '\u2421';

    private @Nullable IOException failure;

    HarmlessWriter(Writer out) {
        super(out);
    }

    /** Why the first of what could not be written was not, or null. */
    @Nullable
    IOException failure() {
        return failure;
    }

    private void put(String text) throws IOException {
        try {
            out.write(text);
        } catch (IOException failed) {
            failure = failure == null ? failed : failure;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            failure = failure == null ? failed : failure;
            throw failed;
        }
    }

    @Override
    public void write(int c) throws IOException {
        put(String.valueOf(shown((char) c)));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        StringBuilder harmless = new StringBuilder(length);
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = text.charAt(i);
            int colour = c == ESCAPE ? colour(text, i, end) : i;
            if (colour > i) {
                harmless.append(text, i, colour);
                i = colour - 1;
            } else {
                harmless.append(shown(c));
            }
        }
        put(harmless.toString());
    }

    /** Where the code of a colour that begins there ends; the same place when none does. */
    private static int colour(String text, int start, int end) {
        int i = start + 1;
        if (i >= end || text.charAt(i) != '[') {
            return start;
        }
        do {
            i++;
        } while (i < end && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ';'));
        return i < end && text.charAt(i) == 'm' ? i + 1 : start;
    }

    private static char shown(char c) {
        if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
            return c;
        }
        if (c < ' ') {
            return (char) (SIGNS + c);
        }
        return c == DELETE ? SIGN_OF_DELETE : '\uFFFD';
    }
}
