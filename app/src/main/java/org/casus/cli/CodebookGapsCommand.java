package org.casus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.CodebookGaps;
import org.casus.Gap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus codebook gaps}: frequent names and predicates that a codebook does not know. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Lists what a codebook does not know in articles: names of parties that have no code, and predicates of known parties that"
                    + " no rule reads. Each with the number of documents and of places, and the first sentence it stands in.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus codebook gaps corpus.jsonl",
            "  casus codebook gaps articles/ --codebook my-codebook --top 100",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad (each is named), 130 interrupted."
        })
final class CodebookGapsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|ADDRESS|-",
            description = "Articles to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", description = "How many of each to list (default: ${DEFAULT-VALUE}).")
    private int top = 25;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Override
    public Integer call() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more");
        }
        CodebookGaps gaps = CodebookGaps.of(codebook.open(false));
        int exit = reading.read(inputs, spec, gaps::read);
        PrintWriter out = spec.commandLine().getOut();
        print("Names without a code", gaps.actors(), out);
        out.println();
        print("Predicates that no rule reads", gaps.predicates(), out);
        out.flush();
        return exit;
    }

    private void print(String title, List<Gap> gaps, PrintWriter out) {
        out.println(title + " (" + Math.min(top, gaps.size()) + " of " + gaps.size() + ")");
        out.println("  documents  times");
        int width = Terminal.width();
        for (Gap gap : gaps.subList(0, Math.min(top, gaps.size()))) {
            String line = String.format(
                    java.util.Locale.ROOT,
                    "  %9d  %5d  %s: %s",
                    gap.documents(),
                    gap.times(),
                    gap.words(),
                    gap.example());
            out.println(line.length() > width ? line.substring(0, width - 1) + "…" : line);
        }
    }
}
