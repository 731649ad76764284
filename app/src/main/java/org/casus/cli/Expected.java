package org.casus.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many documents inputs seem to hold, for the time left: lines of JSON Lines, and one in each other text. */
final class Expected {
    /** What nobody knows. */
    static final long UNKNOWN = -1;

    private Expected() {}

    /** The number, or {@link #UNKNOWN} when an input is no file or folder, or a file in which many may be packed. */
    static long documents(List<String> inputs) {
        long sum = 0;
        try {
            for (String input : inputs) {
                Path path = Path.of(input);
                if (!Files.exists(path)) {
                    return UNKNOWN;
                }
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        long inside = inside(file);
                        if (inside == UNKNOWN) {
                            return UNKNOWN;
                        }
                        sum += inside;
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // What cannot be read is told by who reads it.
            return UNKNOWN;
        }
        return sum;
    }

    private static long inside(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return lines(file);
        }
        return name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".html") || name.endsWith(".htm")
                ? 1
                : UNKNOWN;
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
