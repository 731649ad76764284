package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.Casus;
import org.casus.DocumentReader;
import org.casus.model.DayOrder;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How articles are read, the same for every command that reads them. */
final class ReadingOptions {
    private static final int BAD_INPUTS = 3;

    enum Dates {
        DMY,
        MDY
    }

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description =
                    "Day of publication (2024-05-06) of inputs that do not say it. Without one, dates stay partial.")
    private @Nullable LocalDate published;

    @Option(names = "--source", paramLabel = "OUTLET", description = "Outlet of inputs that do not say it.")
    private @Nullable String source;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "How 3/4/2015 is read: dmy or mdy. Without it, such a date is told and not read.")
    private @Nullable Dates dates;

    @Option(
            names = "--visited",
            paramLabel = "FILE",
            description = "Fetch only what changed since the last run; FILE keeps what the servers said.")
    private @Nullable Path visited;

    @Option(
            names = "--skipped",
            paramLabel = "FILE",
            description = "Write a list (CSV) of what was not read there, and why.")
    private @Nullable Path skipped;

    private int passedOver;

    /** Files that the command itself is writing, as they are called until they are complete. */
    private final Set<Path> own = new HashSet<>();

    /** Whether the file of visits is not the user's but the archive's; it is made with its folder when something is fetched. */
    private boolean besideArchive;

    /** Refuses what is wrong with the options, before any work. */
    void check(CommandSpec spec) {
        sources.check(spec);
        if (skipped != null) {
            Failures.mustBeWritable(spec.commandLine(), skipped);
            writes(skipped);
        }
        if (visited != null && !besideArchive) {
            Failures.mustBeWritable(spec.commandLine(), visited);
        }
    }

    /** Says that the command writes a file: should it lie in a folder that is read, it is none of the inputs. */
    void writes(Path file) {
        own.add(OutputFile.part(file).toAbsolutePath().normalize());
    }

    private boolean isOwn(Problem problem) {
        return problem.code() == MessageCode.S001
                && problem.file() != null
                && own.contains(Path.of(problem.file()).toAbsolutePath().normalize());
    }

    /** Says how many inputs were passed over, and where they are listed. */
    String toldPassedOver() {
        return Amount.past(passedOver, "input") + " passed over; "
                + (skipped == null
                        ? "--skipped FILE lists them"
                        : skipped + (passedOver == 1 ? " lists it" : " lists them"));
    }

    /** How many inputs were passed over without anything being wrong with them. */
    int passedOver() {
        return passedOver;
    }

    /** Keeps what servers said there, unless the user named a file for it. */
    void visitedBeside(Path file) {
        if (visited == null) {
            visited = file;
            besideArchive = true;
        }
    }

    /**
     * Reads inputs one after the other. What was passed over goes to the list only.
     *
     * @param sink documents and problems, in order
     * @param finish called when all is read, before what was fetched is written down
     */
    void read(List<String> inputs, CommandSpec spec, Consumer<Intake> sink, Runnable finish) {
        check(spec);
        try (SkippedList list = new SkippedList(skipped)) {
            DocumentReader reader = Casus.reader(settings(), intake -> {
                Problem problem = intake.problem();
                if (problem != null && isOwn(problem)) {
                    return;
                }
                if (problem != null && intake.document() == null) {
                    list.add(problem);
                }
                if (problem != null && problem.code().passedOver()) {
                    passedOver++;
                } else {
                    sink.accept(intake);
                }
            });
            for (String input : inputs) {
                read(reader, input);
            }
            finish.run();
            reader.remember();
            list.keep();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
        }
    }

    static void read(DocumentReader reader, String input) {
        if (input.equals("-")) {
            reader.read(System.in, "standard input");
        } else if (input.matches("(?i)https?://.*")) {
            reader.read(address(input));
        } else {
            reader.read(Path.of(input));
        }
    }

    private static URI address(String input) {
        try {
            return URI.create(input.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no address: " + input + "; write blanks in it as %20", e);
        }
    }

    private ReadingSettings settings() {
        DayOrder order =
                dates == null ? DayOrder.UNSAID : dates == Dates.DMY ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        return sources.settings(new Defaults(published, source), order, visited);
    }

    /** Hands each document on, names what cannot be read, and gives the exit code. */
    int read(List<String> inputs, CommandSpec spec, Consumer<Document> each) {
        int[] problems = {0};
        read(
                inputs,
                spec,
                intake -> {
                    if (intake.problem() != null) {
                        problems[0]++;
                        spec.commandLine().getErr().println(intake.problem());
                    }
                    if (intake.document() != null) {
                        each.accept(intake.document());
                    }
                },
                () -> {});
        spec.commandLine().getErr().flush();
        return problems[0] > 0 ? BAD_INPUTS : ExitCode.OK;
    }
}
