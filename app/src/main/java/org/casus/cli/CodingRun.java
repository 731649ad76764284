package org.casus.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.casus.Batch;
import org.casus.model.CodedDocument;
import org.casus.model.Intake;
import org.casus.model.Problem;
import org.casus.model.RecordWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** One run over inputs: writes what comes out, names what is wrong, shows progress, and knows how it ended. */
final class CodingRun implements Batch.Receiver, Closeable {
    private static final int BAD_INPUTS = 3;
    private static final int INTERRUPTED = 130;

    /** Ends the reading of inputs after Ctrl-C. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("interrupted", null, false, false);
        }
    }

    private final RecordWriter writer;
    private final PrintWriter messages;
    private final Interruption interruption;
    private final @Nullable ProgressBar bar;
    private int documents;
    private int events;
    private int problems;

    /**
     * @param quiet no progress
     * @param aside whether the records go elsewhere than to the terminal, so that progress does not run into them
     */
    CodingRun(RecordWriter writer, Interruption interruption, PrintWriter messages, boolean quiet, boolean aside) {
        this.writer = writer;
        this.interruption = interruption;
        this.messages = messages;
        this.bar = quiet || !Terminal.showsProgress() || !aside
                ? null
                : StatusLine.bar()
                        .setTaskName("Coding")
                        .setUnit(" documents", 1)
                        .setInitialMax(-1)
                        .showSpeed()
                        .build();
    }

    boolean stopped() {
        return interruption.stopped();
    }

    /** Passes inputs on until the user interrupts. */
    Consumer<Intake> guard(Consumer<Intake> next) {
        return intake -> {
            if (stopped()) {
                throw new Stopped();
            }
            next.accept(intake);
        };
    }

    @Override
    public void coded(CodedDocument coded) {
        try {
            writer.write(coded);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
        }
        documents++;
        events += coded.events().size();
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        messages.println(problem);
        messages.flush();
    }

    int documents() {
        return documents;
    }

    int events() {
        return events;
    }

    int exitCode() {
        return stopped() ? INTERRUPTED : problems > 0 ? BAD_INPUTS : ExitCode.OK;
    }

    @Override
    public void close() throws IOException {
        if (bar != null) {
            bar.close();
        }
        writer.close();
    }
}
