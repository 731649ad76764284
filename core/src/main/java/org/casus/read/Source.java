package org.casus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something to be read: a file, a part of an archive, the answer of an address, a stream.
 *
 * @param name in messages
 * @param id of its document when it says none
 * @param ending in lower case, or empty
 * @param stream its bytes; can go back to a mark
 * @param named whether the user named it, and did not only name what it lies in
 * @param address where it was fetched, or empty
 * @param unpacking what unpacking has come to so far
 */
record Source(
        String name, String id, String ending, InputStream stream, boolean named, String address, Unpacking unpacking) {
    private static final int HEAD = 1 << 12;

    Source {
        if (!stream.markSupported()) {
            throw new IllegalArgumentException("a stream without a mark");
        }
    }

    /** The first bytes; they are read again afterwards. Damage is told then, when it is met again. */
    byte[] head() throws IOException {
        stream.mark(HEAD + 1);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; read = stream.read(head, length, HEAD - length)) {
                length += read;
            }
        } catch (IOException damaged) {
            if (length == 0) {
                throw damaged;
            }
        }
        stream.reset();
        return Arrays.copyOf(head, length);
    }

    /** What is behind the last dot of a name, or empty. */
    static String ending(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
