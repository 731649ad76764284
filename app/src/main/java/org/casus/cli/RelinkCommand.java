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
        footer = {"  casus relink", "  casus relink --db syria.casus --decisions decisions.csv"})
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
            names = {"-q", "--quiet"},
            description = "No progress and no notes; only what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                Archive archive = db.existing()) {
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
                messages.println(archive.address() + ": " + incidents + " incidents");
            }
            messages.flush();
        }
        return 0;
    }
}
