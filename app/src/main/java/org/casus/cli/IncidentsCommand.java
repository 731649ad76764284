package org.casus.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.model.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus incidents}: lists incidents of an archive. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Lists what happened, each thing once however many documents report it: the incidents that the events asked for tell of."
                    + " They are made by casus relink.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus incidents --country SYR --from 2015-11-01 --to 2015-11-30",
            "  casus incidents --type ASSAULT --actor ISIS",
            "  casus show i-a8b6ea11c77d1fc0"
        })
final class IncidentsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private LimitOption most = new LimitOption();

    @Override
    public Integer call() {
        int limit = most.checked(spec);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter messages = spec.commandLine().getErr();
        try (Archive archive = db.existing()) {
            int all = archive.incidents(selection.selection(spec, archive), limit, incident -> print(out, incident));
            out.flush();
            if (all > limit) {
                messages.println(limit + " of " + all + " incidents; --limit shows more");
            } else if (all == 0) {
                messages.println("no such incidents in " + archive.address());
            }
            unlinked(archive, messages);
            messages.flush();
        }
        return 0;
    }

    /** Says when incidents are older than the documents. */
    static void unlinked(Archive archive, PrintWriter messages) {
        int unlinked = archive.unlinked();
        if (unlinked > 0) {
            messages.println(
                    "casus: " + Amount.past(unlinked, "document") + " added or changed since the incidents were made;"
                            + " casus relink takes " + (unlinked == 1 ? "it" : "them") + " in");
            messages.flush();
        }
    }

    private static void print(PrintWriter out, Incident incident) {
        IncidentText text = new IncidentText(incident);
        boolean coloured = Terminal.coloured();
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%-10s", text.days()));
        line.append("  ").append(Ink.STRONG.mark(text.what(), coloured));
        line.append("  ").append(incident.sources().isEmpty() ? "?" : IncidentText.parties(incident.sources()));
        if (!incident.targets().isEmpty()) {
            line.append(" → ").append(IncidentText.parties(incident.targets()));
        }
        if (incident.place() != null) {
            line.append("  ").append(text.place());
        }
        if (!text.killed().isEmpty()) {
            line.append("  killed ").append(text.killed());
        }
        line.append("  ").append(text.reports());
        if (!incident.disputes().isEmpty()) {
            line.append(", disputed");
        }
        line.append("  ").append(Ink.FAINT.mark(incident.id(), coloured));
        out.println(line);
    }
}
