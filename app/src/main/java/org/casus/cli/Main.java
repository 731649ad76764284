package org.casus.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code casus}. */
@Command(
        name = "casus",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CodeCommand.class,
            ExplainCommand.class,
            CodebookCommand.class,
            GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        description = "Reads news about conflict and politics into event data that can be audited.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus code article.txt --published 2024-05-06      read one article",
            "  casus code articles/ --format jsonl -o events.jsonl   code a folder",
            "  casus explain \"Jets bombed a market in Idlib.\"       why a sentence is coded as it is",
            "  casus codebook check                               check the codebook and run its examples",
            "  source <(casus generate-completion)                shell completion",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad, 130 interrupted."
        })
final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.coloured() ? Ansi.ON : Ansi.OFF));
        line.setExecutionExceptionHandler(Failures::handle);
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
