package org.casus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.ArchiveArrivals;
import org.casus.Casus;
import org.casus.Ingest;
import org.casus.model.Added;
import org.casus.model.LinkOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus add}: codes documents into an archive. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Codes documents and keeps them in an archive. What the archive has already is not coded again, so a run that"
                    + " ended early is completed by giving the same command again. A document whose text changed gets a"
                    + " new version; the old one is kept.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus add articles/ --source Reuters",
            "  casus add corpus.jsonl --db syria.casus --threads 4",
            "  casus add corpus.jsonl --db postgresql://casus@localhost/news",
            "  casus add today.jsonl --link",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad",
            "(each is named), 130 interrupted"
        })
final class AddCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|ADDRESS|-",
            description = "What to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents coded at once (default: one a core). What is kept is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--link",
            description =
                    "Also tells at once which incidents the documents report, with what the archive has; one more takes the"
                            + " same time however many there are. The order of the documents can then make a difference;"
                            + " casus relink gives the result that does not depend on it.")
    private boolean link;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes; only what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        reading.check(spec);
        reading.visitedBeside(db.visited());
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                Archive archive = db.open()) {
            Casus casus = codebook.open(quiet);
            ArchiveArrivals arrivals = link ? archive.arrivals(codebook.load(), LinkOptions.DEFAULT) : null;
            try (AddingRun run = new AddingRun(interruption, messages, quiet, inputs, arrivals);
                    Ingest ingest = archive.add(casus, threads, "add " + String.join(" ", inputs), run)) {
                read(run, ingest);
                run.done();
                tell(run, ingest, archive.address());
                return run.exitCode();
            }
        }
    }

    private void read(AddingRun run, Ingest ingest) {
        try {
            reading.read(inputs, spec, run.guard(ingest::accept), ingest::finish);
        } catch (CodingRun.Stopped stopped) {
            ingest.stop();
        }
    }

    private void tell(AddingRun run, Ingest ingest, String address) {
        PrintWriter messages = spec.commandLine().getErr();
        Added added = ingest.added();
        if (run.stopped()) {
            messages.println(
                    "casus: interrupted; what was coded is in " + address + ". Give the same command again to go on.");
        }
        if (!quiet) {
            messages.println(address + ": " + Amount.of(added.added(), "document") + " added, "
                    + Amount.of(added.changed(), "new version") + ", " + added.unchanged() + " known already; "
                    + Amount.of(added.events(), "event")
                    + run.rate(added, ingest.nanosInStore()));
            if (link) {
                messages.println(Amount.of(run.linked(), "document") + " linked as they came");
            }
            if (reading.passedOver() > 0) {
                messages.println(reading.toldPassedOver());
            }
        }
        messages.flush();
    }
}
