package org.casus.gazetteer;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * A file of a GeoNames dump, zipped or plain, read as a stream of lines. In an archive the entry with rows of GeoNames is read, the
 * readme and the list of languages are passed over.
 */
final class DumpFile {
    /** Of how many lines one must tell what the file holds. */
    private static final int LOOK = 25;

    private final Path path;
    private final DumpKind kind;
    private final @Nullable String entry;
    private final long size;

    /** Takes the lines of a file. */
    interface LineTaker {
        void take(DumpLine line) throws IOException;
    }

    private DumpFile(Path path, DumpKind kind, @Nullable String entry, long size) {
        this.path = path;
        this.kind = kind;
        this.entry = entry;
        this.size = size;
    }

    /**
     * Looks into a file.
     *
     * @throws DumpFault when nothing in it is of GeoNames, or it cannot be read
     */
    static DumpFile open(Path path) throws DumpFault {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            long size = Files.size(path);
            if (size == 0) {
                throw new DumpFault(MessageCode.D003, path, 0, "no bytes in it");
            }
            Tap tap = new Tap(file, count -> {});
            if (!zipped(file)) {
                DumpKind kind = kind(new DumpLines(tap, tap, path, false));
                if (kind != null) {
                    return new DumpFile(path, kind, null, size);
                }
            } else {
                whole(path);
                ZipInputStream zip = new ZipInputStream(tap);
                for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                    DumpKind kind = text(each) ? kind(new DumpLines(zip, tap, path, true)) : null;
                    if (kind != null) {
                        return new DumpFile(path, kind, each.getName(), size);
                    }
                }
            }
        } catch (DumpFault fault) {
            throw fault;
        } catch (IOException failure) {
            throw fault(path, failure);
        }
        throw new DumpFault(MessageCode.D017, path, 0, "no row of GeoNames in its first lines");
    }

    /**
     * Reads all lines.
     *
     * @param read told of the bytes of the file as they are read
     * @return SHA-256 of the file, in hexadecimal
     * @throws DumpFault when it is damaged
     */
    String read(ByteCount read, LineTaker taker) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            Tap tap = new Tap(file, read);
            DumpLines lines;
            if (entry == null) {
                lines = new DumpLines(tap, tap, path, false);
            } else {
                ZipInputStream zip = new ZipInputStream(tap);
                ZipEntry at = zip.getNextEntry();
                while (at != null && !at.getName().equals(entry)) {
                    at = zip.getNextEntry();
                }
                lines = new DumpLines(zip, tap, path, true);
            }
            for (DumpLine line = next(lines); line != null; line = next(lines)) {
                taker.take(line);
            }
            return tap.finish();
        }
    }

    private @Nullable DumpLine next(DumpLines lines) throws IOException {
        try {
            return lines.next();
        } catch (DumpFault fault) {
            throw fault;
        } catch (IOException failure) {
            throw fault(path, failure);
        }
    }

    Path path() {
        return path;
    }

    DumpKind kind() {
        return kind;
    }

    /** Bytes, as they lie on the disk. */
    long size() {
        return size;
    }

    /** Fails where the list of contents at the end of an archive is missing: it was cut short, though its first entries may be whole. */
    private static void whole(Path path) throws IOException {
        new ZipFile(path.toFile()).close();
    }

    private static boolean text(ZipEntry entry) {
        return !entry.isDirectory() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static boolean zipped(InputStream file) throws IOException {
        file.mark(4);
        byte[] start = file.readNBytes(4);
        file.reset();
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8;
    }

    private static @Nullable DumpKind kind(DumpLines lines) throws IOException {
        for (int i = 0; i < LOOK; i++) {
            DumpLine line = lines.next();
            if (line == null) {
                return null;
            }
            DumpKind kind = line.text() == null ? null : DumpKind.of(line.text());
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static DumpFault fault(Path path, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new DumpFault(MessageCode.D001, path, 0, "it is not there");
        }
        String what = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        boolean damaged = failure instanceof ZipException || failure instanceof EOFException;
        return new DumpFault(damaged ? MessageCode.D018 : MessageCode.D002, path, 0, what);
    }
}
