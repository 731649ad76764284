package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casus.CalibrationBin;
import org.casus.Casus;
import org.casus.CodebookCalibration;
import org.casus.codebook.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus codebook calibrate}: learns how sure events are from judged ones. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Learns from events that people judged right or wrong how sure each event is, and shows whether the confidence it gives means"
                    + " what it says.",
            "JUDGED holds one judgement a line: {\"document\": \"a1\", \"start\": 17, \"end\": 23, \"type\": \"ASSAULT\", \"right\": true};"
                    + " start and end are those of the trigger in the record. Or it is a table (.csv) that --keep wrote; then no articles"
                    + " are read.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus codebook calibrate judged.jsonl articles.jsonl",
            "  casus codebook calibrate judged.jsonl articles/ -o codebook/lexicons/confidence.csv",
            "  casus codebook calibrate judged.jsonl articles/ --keep judged.csv",
            "  casus codebook calibrate judged.csv -o codebook/lexicons/confidence.csv",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad (each is named), 130 interrupted."
        })
final class CodebookCalibrateCommand implements Callable<Integer> {
    /** With fewer judgements weights are chance. */
    private static final int FEWEST = 50;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JUDGED", description = "File of judgements.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path judgements;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|FOLDER|ADDRESS|-", description = "The articles.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Codebook folder to use instead of the one that comes with Casus.")
    private @Nullable Path codebook;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the weights there, for lexicons/confidence.csv.")
    private @Nullable Path output;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description =
                    "Write there what each judged event was learned from: its traits and whether it is right, and no word of its text.")
    private @Nullable Path keep;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws IOException {
        boolean kept = judgements.toString().endsWith(".csv");
        if (kept != inputs.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    kept
                            ? "a table of judged events needs no articles; leave them out"
                            : "name the articles that were judged");
        }
        CodebookCalibration calibration = kept ? CodebookCalibration.kept(judgements) : coded();
        int exit = kept ? CommandLine.ExitCode.OK : reading.read(inputs, spec, calibration::add);
        PrintWriter out = spec.commandLine().getOut();
        if (calibration.size() < FEWEST) {
            throw new CommandLine.ExecutionException(
                    spec.commandLine(),
                    calibration.size() + " judgements met an event; at least " + FEWEST
                            + " are needed. Judge more, or check the ids, types and offsets.");
        }
        print(calibration, out);
        if (output != null) {
            write(output, csv(calibration.weights()), out);
        }
        if (keep != null) {
            write(keep, calibration.table(), out);
        }
        return exit;
    }

    private static void write(Path file, String table, PrintWriter out) throws IOException {
        if (OutputFile.isStandard(file)) {
            out.print(table);
            out.flush();
        } else {
            Files.writeString(file, table, StandardCharsets.UTF_8);
        }
    }

    private CodebookCalibration coded() throws IOException {
        try (LoadingBar bar = new LoadingBar(false)) {
            Codebook with = codebook == null ? Codebook.bundled() : Codebook.load(codebook);
            return CodebookCalibration.of(Casus.open(with, Folders.cache(), bar), judgements);
        }
    }

    private static void print(CodebookCalibration calibration, PrintWriter out) {
        out.println(calibration.size() + " judged events; each is given the confidence that other documents teach");
        out.println("confidence    events  right  share  mean confidence");
        for (CalibrationBin bin : calibration.reliability()) {
            String share = bin.events() == 0 ? "-" : format("%.2f", (double) bin.right() / bin.events());
            out.println(format(
                    "%.1f to %.1f  %8d %6d  %5s  %.2f",
                    bin.from(), bin.to(), bin.events(), bin.right(), share, bin.mean()));
        }
        out.flush();
    }

    private static String csv(Map<String, Double> weights) {
        StringBuilder csv = new StringBuilder("trait,weight\n");
        weights.forEach((trait, weight) ->
                csv.append(trait).append(',').append(format("%.3f", weight)).append('\n'));
        return csv.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
