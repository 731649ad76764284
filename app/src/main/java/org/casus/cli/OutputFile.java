package org.casus.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is complete; until then it is {@code NAME.part}. */
final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream stream;

    OutputFile(Path file) throws IOException {
        this.file = file;
        this.part = part(file);
        this.stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
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
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file as long as it is not complete. */
    Path unfinished() {
        return part;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
