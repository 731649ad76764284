package org.casus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.model.CountBy;
import org.casus.model.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus count}: counts events of an archive. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {"Counts events of an archive by week, country, type …, with a bar for each line.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus count --by month,type --country SYR",
            "  casus count --by week,country,type --from 2015-11-01",
            "  casus count --by source --type ASSAULT"
        })
final class CountCommand implements Callable<Integer> {
    private static final int BAR = 30;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "KEY",
            description = "What to count by (default: type): ${COMPLETION-CANDIDATES}.")
    private List<CountBy> keys = new ArrayList<>();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Override
    public Integer call() {
        List<CountBy> by = keys.isEmpty() ? List.of(CountBy.TYPE) : keys;
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = db.existing()) {
            List<Tally> tallies = archive.count(selection.selection(spec, archive), by);
            int most = tallies.stream().mapToInt(Tally::events).max().orElse(1);
            int[] widths = widths(by, tallies);
            int digits = Integer.toString(most).length();
            for (Tally tally : tallies) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < by.size(); i++) {
                    String value = value(tally, i);
                    line.append(value).append(" ".repeat(widths[i] - value.codePointCount(0, value.length()) + 2));
                }
                line.append(String.format(Locale.ROOT, "%" + digits + "d  ", tally.events()));
                out.println(line + "█".repeat((int) Math.max(1, Math.round((double) BAR * tally.events() / most))));
            }
            out.flush();
            if (tallies.isEmpty()) {
                spec.commandLine().getErr().println("no such events in " + archive.address());
                spec.commandLine().getErr().flush();
            }
        }
        return 0;
    }

    private static int[] widths(List<CountBy> keys, List<Tally> tallies) {
        int[] widths = new int[keys.size()];
        for (Tally tally : tallies) {
            for (int i = 0; i < widths.length; i++) {
                String value = value(tally, i);
                widths[i] = Math.max(widths[i], value.codePointCount(0, value.length()));
            }
        }
        return widths;
    }

    private static String value(Tally tally, int i) {
        return tally.values().get(i).isEmpty() ? "-" : tally.values().get(i);
    }
}
