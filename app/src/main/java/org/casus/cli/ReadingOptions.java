package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.Casus;
import org.casus.DocumentReader;
import org.casus.model.DayOrder;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How articles are read, the same for every command that reads them. */
final class ReadingOptions {
    private static final int BAD_INPUTS = 3;
    private static final Set<String> FIELDS =
            Set.of("id", "text", "title", "published", "source", "url", "language", "byline");

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

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = "The column or key of tables and JSON Lines that is a field: --map text=body. Fields: id,"
                    + " text, title, published, source, url, language, byline.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "How 3/4/2015 is read: dmy or mdy. Without it, such a date is told and not read.")
    private @Nullable Dates dates;

    @Option(names = "--follow", description = "Also fetch the pages that feeds point at, for their whole text.")
    private boolean follow;

    @Option(names = "--allow-private", description = "Also fetch addresses of your own machine and network.")
    private boolean privateAddresses;

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

    /** Refuses what is wrong with the options, before any work. */
    void check(CommandSpec spec) {
        columns.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--map knows no field " + field + "; there are id, text, title, published, source, url,"
                                    + " language, byline");
                });
        if (skipped != null) {
            Failures.mustBeWritable(spec.commandLine(), skipped);
        }
        if (visited != null) {
            Failures.mustBeWritable(spec.commandLine(), visited);
        }
    }

    /** How many inputs were passed over without anything being wrong with them. */
    int passedOver() {
        return passedOver;
    }

    /** Keeps what servers said there, unless the user named a file for it. */
    void visitedBeside(Path file) {
        if (visited == null) {
            visited = file;
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

    /** Reads inputs of which nothing more is said. */
    static void read(List<String> inputs, Consumer<Intake> sink) {
        DocumentReader reader = Casus.reader(Defaults.NONE, sink);
        inputs.forEach(input -> read(reader, input));
    }

    private static void read(DocumentReader reader, String input) {
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
        return new ReadingSettings(new Defaults(published, source), columns, order, privateAddresses, follow, visited);
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
