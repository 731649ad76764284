package org.casus.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.Casus;
import org.casus.EventChange;
import org.casus.Recoding;
import org.casus.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus recode}: reads an archive anew with another codebook or another version of Casus. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads all documents of an archive anew with this codebook and this version of Casus, and tells what changes. What was read"
                    + " before counts until all is read; then the new counts for all documents at once. A run that ended early"
                    + " is completed by giving the same command again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  casus recode --codebook my-codebook --db syria.casus", "  casus recode --changes"})
final class RecodeCommand implements Callable<Integer> {
    private static final int BAD_INPUTS = 3;
    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Option(names = "--changes", description = "Name every event that changes, not only their numbers.")
    private boolean named;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents coded at once (default: one a core). What is kept is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes; only what is wrong.")
    private boolean quiet;

    private final Map<EventChange.Kind, Integer> totals = new EnumMap<>(EventChange.Kind.class);
    private int problems;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        PrintWriter messages = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        try (Interruption interruption = new Interruption();
                Archive archive = db.existing()) {
            Casus casus = codebook.open(quiet);
            int recoded;
            try (WorkBar bar = new WorkBar("Recoding", "documents", quiet)) {
                recoded = archive.recode(casus, threads, "recode", new Recoding.Listener() {
                            @Override
                            public void done(int soFar, int all) {
                                bar.to(soFar, all);
                            }

                            @Override
                            public void changed(EventChange change) {
                                totals.merge(change.kind(), 1, Integer::sum);
                                if (named) {
                                    ChangeText.print(out, change);
                                }
                            }

                            @Override
                            public void problem(Problem problem) {
                                problems++;
                                messages.println(problem);
                            }
                        })
                        .run(interruption::stopped);
            }
            if (recoded < 0) {
                messages.println("casus: interrupted; the old readings of " + archive.address()
                        + " go on counting, and what was read anew is kept. Give the same command again to go on.");
                messages.flush();
                return INTERRUPTED;
            }
            out.println(Amount.of(recoded, "document") + " read anew with codebook "
                    + casus.codebook().name() + " "
                    + casus.codebook().version() + ": " + Amount.of(total(EventChange.Kind.GAINED), "event")
                    + " gained, "
                    + total(EventChange.Kind.LOST) + " lost, " + total(EventChange.Kind.CHANGED) + " changed");
            out.flush();
            if (!quiet) {
                IncidentsCommand.unlinked(archive, messages);
            }
            messages.flush();
        }
        return problems > 0 ? BAD_INPUTS : 0;
    }

    private int total(EventChange.Kind kind) {
        return totals.getOrDefault(kind, 0);
    }
}
