package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.Compared;
import org.casus.model.Incident;
import org.casus.model.OtherIncident;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus compare}: sets the incidents of an archive beside those of a dataset of others. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Compares the incidents of an archive with a file of ACLED, UCDP GED or GDELT events by place, day and type, and prints"
                    + " which both have, which are missed, which are extra, and where the numbers of dead differ.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus compare acled-syria.csv --country SYR --from 2015-11-01 --to 2015-11-30",
            "  casus compare ged.csv --kind missed --limit 50",
            "  casus compare 20151120.export.CSV --km 50 --days 2"
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "THEIRS", description = "File of ACLED or UCDP GED (CSV) or GDELT 2.0 events.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path theirs;

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "So many days apart two may be one (default: ${DEFAULT-VALUE}).")
    private int days = 1;

    @Option(
            names = "--km",
            paramLabel = "N",
            description = "So many kilometres apart two may be one (default: ${DEFAULT-VALUE}).")
    private double kilometres = 30;

    @Option(names = "--kind", paramLabel = "KIND", description = "List only these: ${COMPLETION-CANDIDATES}.")
    private Compared.@Nullable Kind kind;

    @Mixin
    private LimitOption most = new LimitOption();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Override
    public Integer call() throws IOException {
        int limit = most.checked(spec);
        if (days < 0 || !(kilometres > 0)) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "--days must be 0 or more, --km more than 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = db.existing()) {
            List<Compared> all =
                    archive.compare(theirs, selection.selection(spec, archive), codebook.load(), days, kilometres);
            List<Compared> listed = all.stream()
                    .filter(pair -> kind == null || pair.kind() == kind)
                    .toList();
            listed.stream().limit(limit).forEach(pair -> print(out, pair));
            long matched = count(all, Compared.Kind.MATCHED);
            long missed = count(all, Compared.Kind.MISSED);
            long extra = count(all, Compared.Kind.EXTRA);
            out.println(matched + " matched ("
                    + all.stream().filter(Compared::tollsDiffer).count() + " with differing tolls), " + missed
                    + " missed, " + extra + " extra");
            if (matched + missed > 0) {
                out.println(String.format(
                        Locale.ROOT, "%.0f %% of theirs are in the archive", 100.0 * matched / (matched + missed)));
            }
            out.flush();
            if (listed.size() > limit) {
                spec.commandLine().getErr().println(limit + " of " + listed.size() + " listed; --limit shows more");
            }
            IncidentsCommand.unlinked(archive, spec.commandLine().getErr());
        }
        return 0;
    }

    private static long count(List<Compared> all, Compared.Kind kind) {
        return all.stream().filter(pair -> pair.kind() == kind).count();
    }

    private static void print(PrintWriter out, Compared pair) {
        boolean coloured = Terminal.coloured();
        OtherIncident theirs = pair.theirs();
        Incident ours = pair.ours();
        StringBuilder line = new StringBuilder(Ink.STRONG.mark(
                String.format(Locale.ROOT, "%-7s", pair.kind().name().toLowerCase(Locale.ROOT)), coloured));
        if (theirs != null) {
            line.append("  ")
                    .append(theirs.from().equals(theirs.to()) ? theirs.from() : theirs.from() + ".." + theirs.to());
            line.append("  ").append(theirs.type()).append("  ").append(theirs.place());
            line.append(theirs.country() == null ? "" : ", " + theirs.country());
            line.append(theirs.best() == null ? "" : "  killed " + theirs.best());
            line.append("  ").append(Ink.FAINT.mark(theirs.id(), coloured));
        }
        if (theirs != null && ours != null) {
            line.append("\n        ");
        }
        if (ours != null) {
            IncidentText text = new IncidentText(ours);
            line.append("  ")
                    .append(text.days())
                    .append("  ")
                    .append(text.what())
                    .append("  ");
            line.append(text.place());
            line.append(text.killed().isEmpty() ? "" : "  killed " + text.killed());
            line.append(pair.tollsDiffer() ? "  tolls differ" : "");
            Double apart = pair.kilometres();
            line.append(apart == null ? "" : String.format(Locale.ROOT, "  %.0f km", apart));
            line.append("  ").append(Ink.FAINT.mark(ours.id(), coloured));
        }
        out.println(line);
    }
}
