package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.casus.PlaceIndex;
import org.casus.model.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus gazetteer import}: takes in a dump of GeoNames. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Packs files of GeoNames (download.geonames.org/export/dump) into one file of places, for --gazetteer. Give a file of"
                    + " places (allCountries.zip, cities500.zip, SY.zip), and if you have them alternateNamesV2.zip and"
                    + " admin1CodesASCII.txt; what a file holds is told from its rows.",
            "Kept are towns and villages, countries and divisions, and of the rest what the codebook's list of kinds marks.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus gazetteer import allCountries.zip alternateNamesV2.zip admin1CodesASCII.txt",
            "  casus gazetteer import SY.zip IQ.zip --out levant.places",
            "  casus gazetteer import allCountries.zip --population 500",
            "  casus code article.txt --gazetteer imported",
            "",
            "Exit codes: 0 ok, 1 failed (an older file is as it was), 2 wrong usage, 3 some rows",
            "were bad (the first are named, the rest is in), 130 interrupted"
        })
final class GazetteerImportCommand implements Callable<Integer> {
    private static final int BAD_INPUTS = 3;
    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of GeoNames, zipped or not.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "File to write (default: where --gazetteer imported looks for it).")
    private @Nullable Path out;

    @Option(
            names = "--population",
            paramLabel = "N",
            description = "Leave out towns with fewer people; GeoNames knows the number of few villages (default: 0).")
    private int population;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary; only what is wrong.")
    private boolean quiet;

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Override
    public Integer call() throws IOException {
        if (population < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--population must be 0 or more");
        }
        Path file = out == null ? GazetteerOption.usual() : out;
        if (out == null) {
            Files.createDirectories(Folders.own());
        }
        Failures.mustBeWritable(spec.commandLine(), file);
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                LoadingBar bar = new LoadingBar(quiet || !Terminal.showsProgress())) {
            ImportReport report = PlaceIndex.importDump(
                    codebook.load(),
                    inputs,
                    file,
                    population,
                    LocalDate.now(ZoneOffset.UTC),
                    bar,
                    interruption::stopped);
            bar.done();
            report.problems().forEach(messages::println);
            if (!report.written()) {
                messages.println("casus: nothing was imported");
            } else if (!quiet) {
                tell(report, file, messages);
            }
            messages.flush();
            return !report.written() ? ExitCode.SOFTWARE : report.problems().isEmpty() ? ExitCode.OK : BAD_INPUTS;
        } catch (CancellationException stopped) {
            messages.println("casus: " + stopped.getMessage());
            messages.flush();
            return INTERRUPTED;
        }
    }

    private void tell(ImportReport report, Path file, PrintWriter messages) throws IOException {
        messages.println(String.format(
                Locale.ROOT,
                "%,d places with %,d spellings are in %s (%,d rows of other kinds were passed over)",
                report.places(),
                report.spellings(),
                file,
                report.passedOver()));
        messages.println("Use them with --gazetteer " + (out == null ? GazetteerOption.IMPORTED : file));
        messages.println("Places: "
                + PlaceIndex.open(codebook.load(), file).attributions().get(0));
    }
}
