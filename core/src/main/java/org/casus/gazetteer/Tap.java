package org.casus.gazetteer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that counts and hashes what runs through it. */
final class Tap extends FilterInputStream {
    private final MessageDigest digest;
    private final ByteCount listener;
    private long count;

    Tap(InputStream in, ByteCount listener) {
        super(in);
        this.listener = listener;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    long count() {
        return count;
    }

    /** Reads what is left, and gives the hash of all in hexadecimal. */
    String finish() throws IOException {
        byte[] rest = new byte[1 << 16];
        while (read(rest, 0, rest.length) >= 0) {
            // Only to be hashed.
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int got = in.read(into, at, length);
        if (got > 0) {
            digest.update(into, at, got);
            count += got;
            listener.add(got);
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
