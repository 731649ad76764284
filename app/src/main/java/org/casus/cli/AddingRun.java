package org.casus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.casus.ArchiveArrivals;
import org.casus.Ingest;
import org.casus.model.Added;
import org.casus.model.Intake;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** One run that fills an archive: names what is wrong, shows progress, and knows how it ended. */
final class AddingRun implements Ingest.Listener, AutoCloseable {
    private static final int BAD_INPUTS = 3;
    private static final int INTERRUPTED = 130;

    private final Interruption interruption;
    private final PrintWriter messages;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;
    private final @Nullable ArchiveArrivals arrivals;
    private int problems;
    private int linked;

    /**
     * A run.
     *
     * @param arrivals links what is added, or null when it is not to be linked
     */
    AddingRun(
            Interruption interruption,
            PrintWriter messages,
            boolean quiet,
            List<String> inputs,
            @Nullable ArchiveArrivals arrivals) {
        this.arrivals = arrivals;
        this.interruption = interruption;
        this.messages = messages;
        this.bar = quiet || !Terminal.showsProgress()
                ? null
                : StatusLine.bar()
                        .setTaskName("Adding")
                        .setUnit(" documents", 1)
                        .setInitialMax(Expected.documents(inputs))
                        .showSpeed()
                        .build();
    }

    /** Passes inputs on until the user interrupts. */
    Consumer<Intake> guard(Consumer<Intake> next) {
        return intake -> {
            if (stopped()) {
                throw new CodingRun.Stopped();
            }
            next.accept(intake);
        };
    }

    boolean stopped() {
        return interruption.stopped();
    }

    @Override
    public void written(Added soFar) {
        if (arrivals != null) {
            linked += arrivals.run((done, all) -> {}, this::stopped);
        }
        if (bar != null) {
            bar.stepTo(soFar.added() + soFar.changed() + soFar.unchanged());
        }
    }

    /** How many documents were linked. */
    int linked() {
        return linked;
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        messages.println(problem);
        messages.flush();
    }

    /** {@code , 8.1 documents a second, 2 % of the time in the archive}; empty when nothing was coded. */
    String rate(Added added, long nanosInStore) {
        double nanos = Math.max(1, System.nanoTime() - start);
        int coded = added.added() + added.changed();
        return coded == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; %.1f documents a second, %.0f %% of the time in the archive",
                        coded / (nanos / 1e9),
                        100 * nanosInStore / nanos);
    }

    int exitCode() {
        return stopped() ? INTERRUPTED : problems > 0 ? BAD_INPUTS : ExitCode.OK;
    }

    /** Takes the progress away. */
    void done() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        done();
    }
}
