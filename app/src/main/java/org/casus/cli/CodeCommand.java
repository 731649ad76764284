package org.casus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Batch;
import org.casus.Casus;
import org.casus.IncidentLinker;
import org.casus.model.Layout;
import org.casus.model.LinkOptions;
import org.casus.model.RecordWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus code}: reads articles and prints their events. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads articles and prints the events in them: who did what to whom, where, when, how many were hurt, who"
                    + " says so, and whether it happened.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus code article.txt --published 2024-05-06",
            "  casus code articles/ --source Reuters --format csv -o events.csv",
            "  casus code corpus.jsonl --format jsonl -o coded.jsonl --threads 4",
            "  curl -s https://example.org/story.html | casus code - --format json",
            "",
            "Input: text, HTML, JSON Lines, CSV, feeds, WARC, mail, exports of Nexis, Factiva",
            "and ProQuest, archives of these, folders with all below them, and addresses;",
            "docs/import.md tells what is taken from each.",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad",
            "(each is named), 130 interrupted"
        })
final class CodeCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|ADDRESS|-",
            description = "What to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default; made for reading), json, jsonl or csv.")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output; the file appears when it is complete.")
    private @Nullable Path output;

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Option(
            names = "--link",
            description =
                    "Also tell which documents report the same incident (\"cluster\"). Holds all records in memory"
                            + " until the last is coded.")
    private boolean link;

    @Option(
            names = "--incidents",
            paramLabel = "FILE",
            description = "With --link: write the incidents there, one a line.")
    private @Nullable Path incidents;

    @Option(
            names = "--no-text",
            description =
                    "Leave the texts of the articles out of json and jsonl; the sentences of events stay. To link such"
                            + " records later, link needs the articles again.")
    private boolean withoutText;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents coded at once (default: one a core). The output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes; only what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        reading.check(spec);
        output = OutputFile.unlessStandard(output);
        Failures.mustBeAlone(spec.commandLine(), output, incidents);
        if (output != null) {
            Failures.mustBeWritable(spec.commandLine(), output);
            Failures.mustNotBeRead(spec.commandLine(), output, inputs);
            reading.writes(output);
        }
        if (incidents != null) {
            if (!link) {
                throw new picocli.CommandLine.ParameterException(spec.commandLine(), "--incidents needs --link");
            }
            Failures.mustBeWritable(spec.commandLine(), incidents);
            Failures.mustNotBeRead(spec.commandLine(), incidents, inputs);
            reading.writes(incidents);
        }
        Casus casus = gazetteer.over(codebook.open(quiet));
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                OutputFile file = output == null ? null : new OutputFile(output)) {
            OutputStream stream = file == null ? StandardOutput.open() : file.stream();
            RecordWriter writer = link
                    ? new LinkingWriter(
                            writer(stream), new IncidentLinker(casus.codebook(), LinkOptions.DEFAULT), incidents)
                    : writer(stream);
            CodingRun run = new CodingRun(writer, interruption, messages, quiet, file != null);
            try (run) {
                code(casus, run);
            }
            if (file != null && !run.stopped()) {
                file.keep();
            }
            if (run.stopped()) {
                messages.println("casus: interrupted; " + Amount.of(run.documents(), "document")
                        + (run.documents() == 1 ? " is" : " are") + " coded"
                        + (file == null ? "" : " and in " + file.unfinished() + "; " + output + " is as it was"));
            } else if (file != null && !quiet) {
                messages.println(Amount.of(run.events(), "event") + " of " + Amount.of(run.documents(), "document")
                        + (run.events() == 1 ? " is in " : " are in ") + output);
            }
            if (reading.passedOver() > 0 && !quiet) {
                messages.println(reading.toldPassedOver());
            }
            messages.flush();
            return run.exitCode();
        }
    }

    private void code(Casus casus, CodingRun run) {
        try (Batch batch = new Batch(casus, threads, run)) {
            reading.read(inputs, spec, run.guard(batch::accept), batch::finish);
        } catch (CodingRun.Stopped stopped) {
            // The run knows, and tells the exit code.
        }
    }

    private RecordWriter writer(OutputStream stream) throws IOException {
        return switch (format) {
            case TABLE -> new TableWriter(stream, output == null && Terminal.coloured(), Terminal.width());
            case JSON -> json(Layout.JSON, stream);
            case JSONL -> json(Layout.JSONL, stream);
            case CSV -> Casus.writer(Layout.CSV, stream);
        };
    }

    private RecordWriter json(Layout layout, OutputStream stream) throws IOException {
        return withoutText ? Casus.writerWithoutTexts(layout, stream) : Casus.writer(layout, stream);
    }
}
