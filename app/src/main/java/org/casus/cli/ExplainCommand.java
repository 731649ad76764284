package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.Explanation;
import org.casus.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus explain}: tells how the events of a sentence came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the words of a sentence, its clauses, the rules that fired, the nearest rule that did not and why, and the"
                    + " events.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus explain \"Jets bombed a market in Idlib on Monday.\"",
            "  casus explain --all --codebook my-codebook \"Rebels took the town.\""
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "What to explain; words are joined by blanks.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DAY", description = "Day of publication (2024-05-06).")
    private @Nullable LocalDate published;

    @Option(
            names = "--source",
            paramLabel = "OUTLET",
            description = "Outlet, whose country helps to choose among places.")
    private @Nullable String source;

    @Option(names = "--all", description = "Show every rule that failed, not only the nearest.")
    private boolean all;

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Override
    public Integer call() throws IOException {
        String sentence = String.join(" ", words);
        if (sentence.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no sentence to explain; write one (casus explain \"Jets bombed a market in Idlib.\")");
        }
        Casus casus = gazetteer.over(codebook.open(false));
        Document document = new Document("sentence", sentence, null, published, source, null, null);
        Explanation explanation = casus.explain(document);
        PrintWriter out = spec.commandLine().getOut();
        new ExplanationText(explanation, all, Terminal.coloured()).lines().forEach(out::println);
        out.flush();
        return 0;
    }
}
