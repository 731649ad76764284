package org.casus.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.Archive;
import org.casus.codebook.Codebook;
import org.casus.model.Selection;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which events of an archive a command is about. */
final class SelectionOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "Events on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Events on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--country", split = ",", paramLabel = "ISO3", description = "Country of the place: SYR,IRQ.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--place", paramLabel = "NAME", description = "Place whose name contains this.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--actor",
            paramLabel = "CODE|NAME",
            description = "A party whose code begins so (RUSMIL) or whose name contains it.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE[/MODE]",
            description = "Type of event: ASSAULT,PROTEST/riot.")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Whether it happened (default: happened,ongoing).")
    private List<Status> statuses = new ArrayList<>();

    @Option(names = "--background", description = "Also what is told as history.")
    private boolean background;

    @Option(names = "--all", description = "Events of every status, with background.")
    private boolean all;

    @Option(names = "--confidence", paramLabel = "X", description = "At least so sure: 0.8.")
    private @Nullable Double confidence;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "The document has these words; \"several in order\"; -not this one.")
    private @Nullable String words;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Where the document appeared.")
    private List<String> outlets = new ArrayList<>();

    /** Whether nothing is to be left out. */
    boolean all() {
        return all;
    }

    /** Refuses a type that neither the archive nor the codebook of Casus knows. */
    private static void known(CommandSpec spec, Archive archive, String type) {
        if (!archive.hasType(type)) {
            String wrong = Codebook.bundled().ontology().unknown(type);
            if (wrong != null) {
                throw new ParameterException(spec.commandLine(), "--type " + type + ": " + wrong);
            }
        }
    }

    /** The choice; what could choose nothing, however full the archive, is refused. */
    Selection selection(CommandSpec spec, Archive archive) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to " + to + " is before --from " + from);
        }
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new ParameterException(spec.commandLine(), "--confidence must be from 0 to 1");
        }
        for (String country : countries) {
            if (!country.matches("[A-Za-z]{3}")) {
                throw new ParameterException(
                        spec.commandLine(), "--country " + country + ": write the code of three letters (SYR)");
            }
        }
        types.forEach(type -> known(spec, archive, type));
        List<Status> wanted = !statuses.isEmpty() ? statuses : all ? List.of() : Selection.NEWS.statuses();
        return new Selection(
                from, to, places, countries, actors, types, wanted, background || all, confidence, words, outlets);
    }
}
