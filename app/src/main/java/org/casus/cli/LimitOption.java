package org.casus.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How many lines a list has at most. */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "List at most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    /** The number, which is refused when nothing could be listed. */
    int checked(CommandSpec spec) {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more");
        }
        return limit;
    }
}
