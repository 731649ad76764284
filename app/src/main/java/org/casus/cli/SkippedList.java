package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/** A list of what was not read and why, as CSV: file, line, column, code, reason. */
final class SkippedList implements AutoCloseable {
    private final @Nullable OutputFile file;

    /**
     * @param file where it goes, or null for nowhere
     */
    SkippedList(@Nullable Path file) throws IOException {
        this.file = file == null ? null : new OutputFile(file);
        write("file,line,column,code,reason");
    }

    void add(Problem problem) {
        write(field(problem.file() == null ? "" : problem.file()) + "," + number(problem.line()) + ","
                + number(problem.column()) + "," + problem.code() + "," + field(problem.message()));
    }

    private void write(String line) {
        if (file != null) {
            try {
                file.stream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the list of what was skipped: " + e.getMessage(), e);
            }
        }
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String field(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** Gives the list its name, when all is read. */
    void keep() throws IOException {
        if (file != null) {
            file.keep();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
