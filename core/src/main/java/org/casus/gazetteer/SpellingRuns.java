package org.casus.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts any number of spellings: runs that fit into memory are sorted and put into files, which are merged at the end. */
final class SpellingRuns {
    /** Spellings sorted in memory at once. */
    private static final int RUN = 500_000;

    private static final List<String> COLUMNS = List.of("SPELLING_ROW", "SPELLING_LENGTH", "SPELLING");

    private final Path folder;
    private final List<Spelling> run = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();

    SpellingRuns(Path folder) {
        this.folder = folder;
    }

    void add(Spelling spelling) throws IOException {
        run.add(spelling);
        if (run.size() == RUN) {
            flush();
        }
    }

    private void flush() throws IOException {
        Collections.sort(run);
        Path file = folder.resolve("RUN_" + runs.size());
        try (DataOutputStream out = stream(file)) {
            for (Spelling spelling : run) {
                out.writeByte(spelling.key().length);
                out.write(spelling.key());
                out.writeInt(spelling.population());
                out.writeInt(spelling.row());
            }
        }
        runs.add(file);
        run.clear();
    }

    private static DataOutputStream stream(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** Puts all into columns, each spelling once, and tells how many they are. */
    int merge() throws IOException {
        flush();
        PriorityQueue<Cursor> cursors = new PriorityQueue<>();
        int written = 0;
        try (DataOutputStream rows = stream(folder.resolve(COLUMNS.get(0)));
                DataOutputStream lengths = stream(folder.resolve(COLUMNS.get(1)));
                DataOutputStream keys = stream(folder.resolve(COLUMNS.get(2)))) {
            for (Path file : runs) {
                Cursor cursor = new Cursor(file);
                if (cursor.step()) {
                    cursors.add(cursor);
                }
            }
            Spelling last = null;
            while (!cursors.isEmpty()) {
                Cursor cursor = cursors.remove();
                Spelling next = cursor.spelling();
                if (!next.equals(last)) {
                    rows.writeInt(next.row());
                    lengths.writeByte(next.key().length);
                    keys.write(next.key());
                    written = Math.addExact(written, 1);
                    last = next;
                }
                if (cursor.step()) {
                    cursors.add(cursor);
                }
            }
        } finally {
            for (Cursor cursor : cursors) {
                cursor.close();
            }
        }
        return written;
    }

    /** Bytes of the columns. */
    long bytes() throws IOException {
        long bytes = 0;
        for (String column : COLUMNS) {
            bytes += Files.size(folder.resolve(column));
        }
        return bytes;
    }

    void copy(OutputStream out) throws IOException {
        for (String column : COLUMNS) {
            Files.copy(folder.resolve(column), out);
        }
    }

    /** Reads one run; compared by the spelling it stands at. */
    private static final class Cursor implements Comparable<Cursor>, AutoCloseable {
        private final DataInputStream in;
        private @Nullable Spelling spelling;

        Cursor(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        Spelling spelling() {
            if (spelling == null) {
                throw new IllegalStateException("the run has ended");
            }
            return spelling;
        }

        /** Steps to the next spelling; false, and closed, when there is none. */
        boolean step() throws IOException {
            int length = in.read();
            if (length < 0) {
                close();
                return false;
            }
            byte[] key = in.readNBytes(length);
            if (key.length < length) {
                throw new EOFException("a run of spellings was cut short");
            }
            spelling = new Spelling(key, in.readInt(), in.readInt());
            return true;
        }

        @Override
        public int compareTo(Cursor other) {
            return spelling().compareTo(other.spelling());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
