package org.casus.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.casus.Casus;
import org.casus.DocumentReader;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The articles that a command works through one by one, and what is said of all of them. */
final class ReadingOptions {
    private static final int BAD_INPUTS = 3;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day of publication (2024-05-06) of inputs that do not say it.")
    private @Nullable LocalDate published;

    /** Hands each document on, names what cannot be read, and gives the exit code. */
    int read(List<String> inputs, CommandSpec spec, Consumer<Document> each) {
        int[] problems = {0};
        DocumentReader reader = Casus.reader(new Defaults(published, null), intake -> {
            if (intake.problem() != null) {
                problems[0]++;
                spec.commandLine().getErr().println(intake.problem());
            }
            if (intake.document() != null) {
                each.accept(intake.document());
            }
        });
        for (String input : inputs) {
            if (input.equals("-")) {
                reader.read(System.in, "standard input");
            } else {
                reader.read(Path.of(input));
            }
        }
        spec.commandLine().getErr().flush();
        return problems[0] > 0 ? BAD_INPUTS : ExitCode.OK;
    }
}
