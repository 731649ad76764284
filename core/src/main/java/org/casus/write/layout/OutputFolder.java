package org.casus.write.layout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that appears under its name only when all its files are complete; until then it is {@code NAME.part}. A folder of that name
 * is replaced when it is an export itself, and never otherwise.
 */
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Path part;
    private final Path old;

    OutputFolder(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.part = sibling(".part");
        this.old = sibling(".old");
        if (Files.exists(old)) {
            // An earlier run was killed between two renames, or before the last was thrown away.
            if (Files.exists(this.folder)) {
                delete(old);
            } else {
                Files.move(old, this.folder);
            }
        }
        if (Files.exists(this.folder) && !replaceable()) {
            throw new IOException(folder + " is there and is no export; name another folder");
        }
        delete(part);
        Files.createDirectories(part);
    }

    private Path sibling(String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    private boolean replaceable() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.isEmpty() || Files.exists(folder.resolve(PackageDescription.FILE));
        }
    }

    Path path(String name) {
        return part.resolve(name);
    }

    OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path(name)), 1 << 16);
    }

    /** Gives the folder its name. */
    void keep() throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(part, folder);
        delete(old);
    }

    /** Throws away what is not kept. */
    @Override
    public void close() throws IOException {
        delete(part);
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
