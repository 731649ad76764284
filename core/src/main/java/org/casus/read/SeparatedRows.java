package org.casus.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a text whose cells are parted by commas, with quotes as in RFC 4180, or by tabs, without. */
final class SeparatedRows implements Closeable {
    private static final int LONGEST_CELL = 1 << 20;

    private final PushbackReader in;
    private final char separator;

    SeparatedRows(Reader reader, char separator) {
        this.in = new PushbackReader(reader, 1);
        this.separator = separator;
    }

    /** The next row, or null after the last. */
    @Nullable
    List<String> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        in.unread(first);
        List<String> cells = new ArrayList<>();
        while (true) {
            StringBuilder cell = new StringBuilder();
            int end = cell(cell);
            cells.add(cell.toString());
            if (end != separator) {
                return cells;
            }
        }
    }

    /** Reads a cell; gives what ended it: the separator, a line end, or -1. */
    private int cell(StringBuilder cell) throws IOException {
        boolean quoted = false;
        for (int next = in.read(); ; next = in.read()) {
            if (cell.length() > LONGEST_CELL) {
                throw new IOException("a cell of more than a million characters; a quote may not be closed");
            }
            if (next < 0) {
                return -1;
            }
            if (separator == ',' && next == '"') {
                if (!quoted) {
                    quoted = true;
                } else {
                    int after = in.read();
                    if (after == '"') {
                        cell.append('"');
                    } else {
                        quoted = false;
                        if (after >= 0) {
                            in.unread(after);
                        }
                    }
                }
            } else if (!quoted && next == separator) {
                return next;
            } else if (!quoted && next == '\n') {
                return next;
            } else if (quoted || next != '\r') {
                cell.append((char) next);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
