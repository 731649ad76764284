package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus codebook}: what one does with codebooks. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CodebookCheckCommand.class,
            CodebookDiffCommand.class,
            CodebookGapsCommand.class,
            CodebookCalibrateCommand.class,
            CodebookLinkWeightsCommand.class
        },
        description = "Checks and compares codebooks, and finds what they lack.",
        synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
