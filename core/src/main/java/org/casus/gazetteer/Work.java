package org.casus.gazetteer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder of files that are under way. It is locked while it is in use, so that one that a killed program left behind is known by it. */
final class Work implements AutoCloseable {
    private static final String LOCK = "LOCK";

    private final Path folder;
    private final FileChannel lock;

    private Work(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new folder whose name begins with {@code name}; those of that name which nobody uses any more are deleted. */
    static Work in(Path parent, String name) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path each : folders) {
                String called = each.getFileName().toString();
                if (called.startsWith(name) && called.substring(name.length()).matches("\\d+") && !used(each)) {
                    delete(each);
                }
            }
        }
        Path folder = Files.createTempDirectory(parent, name);
        FileChannel lock = open(folder);
        lock.tryLock();
        return new Work(folder, lock);
    }

    Path folder() {
        return folder;
    }

    /** Deletes the folder and the files in it. */
    @Override
    public void close() throws IOException {
        lock.close();
        delete(folder);
    }

    private static boolean used(Path folder) throws IOException {
        try (FileChannel channel = open(folder)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException own) {
            return true;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Deletes a folder and the files in it. */
    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
