package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.casus.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus relink}: tells which reports of an archive are of one incident. */
@Command(
        name = "relink",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Tells which events of an archive are one incident, and keeps the incidents in it. All documents are compared anew; the"
                    + " incidents that were there count until the new are complete.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus relink",
            "  casus relink --db syria.casus --decisions decisions.csv",
            "  casus relink --as-they-come"
        })
final class RelinkCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private LinkThresholds thresholds = new LinkThresholds();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Option(
            names = "--as-they-come",
            description =
                    "Links only what is not linked yet, with what is, as casus add --link does; what was linked stays as it"
                            + " is. After Ctrl-C the same command goes on.")
    private boolean asTheyCome;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes; only what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                Archive archive = db.existing()) {
            if (asTheyCome) {
                return asTheyCome(archive, interruption);
            }
            int incidents;
            try (WorkBar bar = new WorkBar("Linking", "documents", quiet)) {
                incidents = archive.link(codebook.load(), thresholds.options(), bar::to, interruption::stopped);
            }
            if (incidents < 0) {
                messages.println("casus: interrupted; the incidents of " + archive.address() + " are as they were."
                        + " Give the same command again.");
                messages.flush();
                return INTERRUPTED;
            }
            if (!quiet) {
                messages.println(archive.address() + ": " + Amount.of(incidents, "incident"));
            }
            messages.flush();
        }
        return 0;
    }

    private int asTheyCome(Archive archive, Interruption interruption) throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        int linked;
        try (WorkBar bar = new WorkBar("Linking", "documents", quiet)) {
            linked = archive.arrivals(codebook.load(), thresholds.options()).run(bar::to, interruption::stopped);
        }
        if (interruption.stopped()) {
            messages.println("casus: interrupted; " + Amount.past(linked, "document")
                    + " linked. Give the same command again to go on.");
        } else if (!quiet) {
            messages.println(archive.address() + ": " + Amount.of(linked, "document") + " linked as they came");
        }
        messages.flush();
        return interruption.stopped() ? INTERRUPTED : 0;
    }
}
