package org.casus.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is complete; until then it is {@code NAME.part}. A link is followed; a device or a pipe is
 * written to as it is, and so is standard output, {@code -}.
 */
final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream stream;

    OutputFile(Path file) throws IOException {
        if (isStandard(file)) {
            this.file = file;
            this.part = file;
            this.stream = StandardOutput.open();
            return;
        }
        this.file = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        boolean stays = Files.exists(this.file) && !Files.isRegularFile(this.file);
        this.part = stays ? this.file : part(this.file);
        OutputStream bytes =
                stays ? Files.newOutputStream(part, StandardOpenOption.WRITE) : Files.newOutputStream(part);
        this.stream = new BufferedOutputStream(bytes, 1 << 16);
    }

    /** Whether a name, {@code -}, stands for standard output. */
    static boolean isStandard(@Nullable Path file) {
        return file != null && file.toString().equals("-");
    }

    /** A file, or nothing when its name stands for standard output. */
    static @Nullable Path unlessStandard(@Nullable Path file) {
        return isStandard(file) ? null : file;
    }

    /** What a file is called until it is complete. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    OutputStream stream() {
        return stream;
    }

    /** Gives the file its name. Called when all is written. */
    void keep() throws IOException {
        stream.close();
        if (part.equals(file)) {
            return;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file as long as it is not complete, or the device or pipe itself. */
    Path unfinished() {
        return part;
    }

    /** Deletes what was written so far; a device or a pipe stays. */
    void discard() throws IOException {
        if (!part.equals(file)) {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
