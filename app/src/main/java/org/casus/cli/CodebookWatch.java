package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.casus.Casus;
import org.casus.CodebookCheck;
import org.casus.codebook.Codebook;
import org.casus.codebook.CodebookException;
import org.jspecify.annotations.Nullable;

/**
 * Checks a codebook again whenever one of its files is saved: of a saved file of rules the examples in it, of anything else all
 * examples.
 */
final class CodebookWatch {
    /** How long to wait for more files of one save, in milliseconds. */
    private static final long SETTLE = 50;

    private final Path folder;
    private final PrintWriter out;
    private @Nullable CodebookCheck check;

    CodebookWatch(Path folder, @Nullable CodebookCheck check, PrintWriter out) {
        this.folder = folder;
        this.check = check;
        this.out = out;
    }

    /** Watches until the thread is interrupted or the process ends. */
    void run() throws IOException {
        try (WatchService watcher = folder.getFileSystem().newWatchService()) {
            register(watcher);
            out.println("watching " + folder);
            out.flush();
            while (!Thread.currentThread().isInterrupted()) {
                SortedSet<String> saved = saved(watcher);
                if (!saved.isEmpty()) {
                    check(saved);
                    register(watcher);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void register(WatchService watcher) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                directory.register(
                        watcher,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The files saved together, by their path below the folder. */
    private SortedSet<String> saved(WatchService watcher) throws InterruptedException {
        SortedSet<String> saved = new TreeSet<>();
        WatchKey key = watcher.take();
        while (key != null) {
            Path directory = (Path) key.watchable();
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.context() instanceof Path file) {
                    String path = folder.relativize(directory.resolve(file))
                            .toString()
                            .replace('\\', '/');
                    if (path.endsWith(".yml") || path.endsWith(".csv")) {
                        saved.add(path);
                    }
                }
            }
            key.reset();
            key = watcher.poll(SETTLE, TimeUnit.MILLISECONDS);
        }
        return saved;
    }

    /** Checks what the saved files concern. */
    void check(SortedSet<String> saved) {
        long start = System.nanoTime();
        try {
            Codebook codebook = Codebook.load(folder);
            check = check == null ? open(codebook) : check.with(codebook);
            boolean rulesOnly = saved.stream().allMatch(path -> path.startsWith("rules/"));
            CodebookCheckCommand.report(check.run(rulesOnly ? saved::contains : path -> true), out);
        } catch (CodebookException failure) {
            CodebookCheckCommand.faults(failure.problems(), out);
        }
        out.println("checked " + String.join(", ", saved) + " in "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
        out.flush();
    }

    private static CodebookCheck open(Codebook codebook) {
        try (LoadingBar bar = new LoadingBar(false)) {
            return CodebookCheck.of(Casus.open(codebook, Folders.cache(), bar));
        }
    }
}
