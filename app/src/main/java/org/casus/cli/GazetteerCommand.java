package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus gazetteer}: places by their names. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {GazetteerFindCommand.class, GazetteerReasonsCommand.class, GazetteerImportCommand.class},
        description = "Shows which places a name can mean, and takes in places of your own.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus gazetteer find \"Deir ez-Zor\"",
            "  casus gazetteer reasons articles/",
            "  casus gazetteer import allCountries.zip alternateNamesV2.zip",
        })
final class GazetteerCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
