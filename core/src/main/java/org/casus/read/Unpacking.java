package org.casus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What the unpacking of one file has come to, all archives inside it together. It ends in a {@link Bomb} when that is more than honest
 * archives hold, so that a small file cannot fill the memory or run for days.
 */
final class Unpacking {
    /** Archives within archives. */
    static final int DEEPEST = 4;

    /** Entries of all archives. */
    static final int MOST_ENTRIES = 2_000_000;

    /** Unpacked bytes for each packed one; text comes to five, a repetitive one to forty. */
    private static final long HIGHEST_RATIO = 200;

    private static final long ALWAYS_ALLOWED = 32_000_000;

    /** That an archive holds more than honest ones do. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1;

        Bomb(String message) {
            super(message);
        }
    }

    private long packed;
    private long unpacked;
    private int entries;
    private final int depth;
    private final Unpacking whole;

    /** Nothing unpacked yet. */
    Unpacking() {
        this.depth = 0;
        this.whole = this;
    }

    private Unpacking(Unpacking outer) throws Bomb {
        this.depth = outer.depth + 1;
        this.whole = outer.whole;
        if (depth > DEEPEST) {
            throw new Bomb("archives within archives, more than " + DEEPEST + " deep");
        }
    }

    /** The inside of an archive. */
    Unpacking deeper() throws Bomb {
        return new Unpacking(this);
    }

    /** Counts an entry. */
    void entry() throws Bomb {
        if (++whole.entries > MOST_ENTRIES) {
            throw new Bomb("more than " + MOST_ENTRIES + " entries");
        }
    }

    /** A stream whose bytes count as those of the file on disk. */
    InputStream packed(InputStream stream) {
        return new Counting(stream) {
            @Override
            void count(long bytes) {
                whole.packed += bytes;
            }
        };
    }

    /** A stream whose bytes count as unpacked. */
    InputStream unpacked(InputStream stream) {
        return new Counting(stream) {
            @Override
            void count(long bytes) throws Bomb {
                whole.unpacked += bytes;
                if (whole.unpacked > ALWAYS_ALLOWED && whole.unpacked / HIGHEST_RATIO > whole.packed) {
                    throw new Bomb("unpacks to more than " + HIGHEST_RATIO + " times its size");
                }
            }
        };
    }

    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream stream) {
            super(stream);
        }

        abstract void count(long bytes) throws Bomb;

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
