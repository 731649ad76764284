package org.casus.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.model.EventLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus events}: lists events of an archive. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {"Lists events of an archive by day: what happened, unless other statuses are asked for.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus events --country SYR --from 2015-11-01 --to 2015-11-30",
            "  casus events --type ASSAULT/aerial --actor RUS --confidence 0.8",
            "  casus events --text \"ceasefire -Yemen\" --all"
        })
final class EventsCommand implements Callable<Integer> {
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
        try (Archive archive = db.existing()) {
            int all = archive.events(selection.selection(spec, archive), limit, event -> print(out, event));
            out.flush();
            if (all > limit) {
                spec.commandLine().getErr().println(limit + " of " + all + " events; --limit shows more");
            } else if (all == 0) {
                spec.commandLine().getErr().println("no such events in " + archive.address());
            }
            spec.commandLine().getErr().flush();
        }
        return 0;
    }

    private static void print(PrintWriter out, EventLine event) {
        boolean coloured = Terminal.coloured();
        String what = event.mode() == null ? event.type() : event.type() + " " + event.mode();
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%-10s", days(event.from(), event.to())));
        line.append("  ").append(Ink.STRONG.mark(what, coloured));
        line.append("  ").append(event.sources().isEmpty() ? "?" : event.sources());
        if (!event.targets().isEmpty()) {
            line.append(" → ").append(event.targets());
        }
        if (event.place() != null) {
            line.append("  ").append(event.place()).append(event.country() == null ? "" : ", " + event.country());
        }
        if (event.killedLow() != null || event.killedHigh() != null) {
            line.append("  killed ").append(bounds(event.killedLow(), event.killedHigh()));
        }
        if (!event.status().equals("happened") || event.background()) {
            line.append("  ").append(event.status().replace('_', ' ')).append(event.background() ? ", background" : "");
        }
        line.append("  ").append(Ink.FAINT.mark(event.id(), coloured));
        out.println(line);
    }

    static String days(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return "-";
        }
        String first = Objects.requireNonNullElse(from, "…");
        return Objects.equals(from, to) ? first : first + ".." + Objects.requireNonNullElse(to, "…");
    }

    static String bounds(@Nullable Integer low, @Nullable Integer high) {
        if (Objects.equals(low, high)) {
            return String.valueOf(low);
        }
        return (low == null ? "…" : low.toString()) + "–" + (high == null ? "…" : high.toString());
    }
}
