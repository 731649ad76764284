package org.casus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines of bytes, holding no more than a limit of any one line; the rest of a longer line is passed over. */
final class LineReader {
    private final InputStream input;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int position;
    private int filled;
    private int length;
    private boolean tooLong;

    LineReader(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = input.read(buffer);
                position = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any;
                }
            }
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            boolean complete = end < filled;
            position = complete ? end + 1 : end;
            if (complete) {
                return true;
            }
        }
    }

    private void keep(int end) {
        int more = end - position;
        if (length + more > longest) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, position, line, length, more);
        length += more;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The bytes of the line, without its end. */
    byte[] bytes() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return Arrays.copyOf(line, end);
    }
}
