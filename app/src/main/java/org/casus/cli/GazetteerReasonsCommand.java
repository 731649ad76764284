package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casus.PlaceReasons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus gazetteer reasons}: how often each sort of evidence decides which place a name means. */
@Command(
        name = "reasons",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Counts in articles by what it was decided which place a name means. A sort of evidence decides when without it another place"
                    + " would have been chosen; several may decide one name.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus gazetteer reasons articles/",
            "  casus gazetteer reasons corpus.jsonl --gazetteer imported",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad (each is named), 130 interrupted."
        })
final class GazetteerReasonsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|ADDRESS|-",
            description = "Articles to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Override
    public Integer call() throws IOException {
        PlaceReasons reasons = PlaceReasons.of(gazetteer.over(codebook.open(false)));
        int exit = reading.read(inputs, spec, reasons::read);
        PrintWriter out = spec.commandLine().getOut();
        out.println(reasons.places() + " places, " + reasons.chosen() + " with names that several places have");
        for (Map.Entry<String, Integer> count : reasons.counts()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%8d  %5.1f %%  %s",
                    count.getValue(),
                    100.0 * count.getValue() / reasons.places(),
                    count.getKey()));
        }
        out.flush();
        return exit;
    }
}
