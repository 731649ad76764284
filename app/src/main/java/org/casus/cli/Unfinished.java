package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written together and appear together, when all are complete. After Ctrl-C, or when something fails, what was begun is deleted
 * and the files that were there before stay as they were.
 */
final class Unfinished implements AutoCloseable {
    private final List<OutputFile> files = new ArrayList<>();
    private final PrintWriter messages;
    private final Thread hook = new Thread(this::interrupted, "casus-interrupted");
    private boolean interrupted;

    Unfinished(PrintWriter messages) {
        this.messages = messages;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Begins a file, or nothing when none is named. */
    synchronized @Nullable OutputFile open(@Nullable Path path) throws IOException {
        if (path == null || interrupted) {
            return null;
        }
        OutputFile file = new OutputFile(path);
        files.add(file);
        return file;
    }

    /** Gives all files their names. */
    synchronized void keep() throws IOException {
        if (!interrupted) {
            for (OutputFile file : files) {
                file.keep();
            }
            files.clear();
        }
    }

    private synchronized void interrupted() {
        interrupted = true;
        drop();
        messages.println("casus: interrupted; no file was written or changed. Give the same command again.");
        messages.flush();
    }

    private void drop() {
        for (OutputFile file : files) {
            try {
                file.close();
                file.discard();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + file.unfinished() + ": " + e.getMessage(), e);
            }
        }
        files.clear();
    }

    @Override
    public synchronized void close() {
        if (!interrupted) {
            drop();
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
