package org.casus.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one stream. What unpacks to far more than text could is refused, and of a line that is too long nothing is kept: a small file
 * must not fill the memory or run for ever.
 */
final class DumpLines {
    /** Text shrinks to a fifth; the deflate method could go to a thousandth. */
    private static final int MOST_TIMES = 60;
    /** So much is let through before the ratio is looked at. */
    private static final long GRACE = 16 << 20;
    /** The longest rows of GeoNames, with all their names, have some 10,000 characters. */
    private static final int LONGEST = 1 << 18;

    private final InputStream in;
    private final Tap tap;
    private final Path path;
    private final boolean packed;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int at;
    private int end;
    private int number;
    private long unpacked;

    /**
     * Lines of a stream.
     *
     * @param in the lines
     * @param tap what the lines come out of
     * @param packed whether {@code in} unpacks {@code tap}
     */
    DumpLines(InputStream in, Tap tap, Path path, boolean packed) {
        this.in = in;
        this.tap = tap;
        this.path = path;
        this.packed = packed;
    }

    /** The next line that is not empty, or null. */
    @Nullable
    DumpLine next() throws IOException {
        while (true) {
            int length = 0;
            boolean ended = false;
            while (!ended) {
                if (at == end && !fill()) {
                    break;
                }
                int newline = at;
                while (newline < end && buffer[newline] != '\n') {
                    newline++;
                }
                length = keep(length, newline);
                ended = newline < end;
                at = ended ? newline + 1 : newline;
            }
            if (!ended && length == 0) {
                return null;
            }
            number++;
            int words = length > 0 && length <= LONGEST && line[length - 1] == '\r' ? length - 1 : length;
            if (length > LONGEST) {
                return new DumpLine(number, null, "a line of more than " + LONGEST + " bytes");
            }
            if (words > 0) {
                String text = text(words);
                return new DumpLine(number, text, text == null ? "not valid UTF-8" : null);
            }
        }
    }

    /** Adds what stands before {@code newline} to the line and gives its length, which stays just above the longest when it is longer. */
    private int keep(int length, int newline) {
        int more = newline - at;
        if (length + more > LONGEST) {
            return LONGEST + 1;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, at, line, length, more);
        return length + more;
    }

    private boolean fill() throws IOException {
        end = in.read(buffer, 0, buffer.length);
        at = 0;
        if (end < 0) {
            end = 0;
            return false;
        }
        unpacked += end;
        if (packed && unpacked > GRACE && unpacked / MOST_TIMES > tap.count()) {
            throw new DumpFault(
                    MessageCode.D019,
                    path,
                    0,
                    "more than " + MOST_TIMES + " times its size, after " + number + " lines");
        }
        return true;
    }

    private @Nullable String text(int length) {
        try {
            return decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }
}
