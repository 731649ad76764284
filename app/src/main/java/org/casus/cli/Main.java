package org.casus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
            LinkCommand.class,
            WhyCommand.class,
            AddCommand.class,
            RecodeCommand.class,
            RelinkCommand.class,
            EventsCommand.class,
            IncidentsCommand.class,
            CountCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            ActorCommand.class,
            CodebookCommand.class,
            GazetteerCommand.class,
            GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        description = "Reads news about conflict and politics into event data that can be audited.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus code article.txt --published 2024-05-06        code one article",
            "  casus code articles/ --format jsonl -o coded.jsonl   code a folder",
            "  casus link coded.jsonl --incidents incidents.jsonl    what is one incident",
            "  casus explain \"Jets bombed a market in Idlib.\"      why events come out as they do",
            "  casus actor \"a US official\" --on 2015-11-21         how a party is coded",
            "  casus codebook check                                 check the codebook",
            "  casus gazetteer find Tripoli                         places that a name can mean",
            "  source <(casus generate-completion)                  complete words with Tab",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad, 130 interrupted"
        })
final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        CommandLine line = line();
        line.setErr(new PrintWriter(new HarmlessWriter(line.getErr()), true));
        System.exit(run(line, StandardOutput.open(), arguments));
    }

    /** Runs a command that writes there; that something could not be written is a failure of the command. */
    static int run(CommandLine line, OutputStream stream, String... arguments) {
        HarmlessWriter out = new HarmlessWriter(new OutputStreamWriter(stream, encoding()));
        PrintWriter printer = new PrintWriter(out);
        line.setOut(printer);
        int exit = line.execute(arguments);
        printer.flush();
        IOException failure = out.failure();
        if (failure == null || StandardOutput.gone(failure)) {
            return exit;
        }
        Failures.unwritten(failure, line);
        return exit == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : exit;
    }

    private static Charset encoding() {
        String named = System.getProperty("sun.stdout.encoding");
        return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.coloured() ? Ansi.ON : Ansi.OFF));
        line.setExecutionStrategy(Failures::run);
        line.setExecutionExceptionHandler(Failures::handle);
        line.setParameterExceptionHandler(Failures::usage);
        line.registerConverter(LocalDate.class, Main::day);
        return line;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + written + "' is no day; write it as 2024-05-06");
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a command; casus --help lists them");
    }
}
