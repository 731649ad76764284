package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.CodebookDifference;
import org.casus.EventChange;
import org.casus.EventChange.Kind;
import org.casus.codebook.Codebook;
import org.casus.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus codebook diff}: what changes in the coding of articles from one codebook to another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Codes articles with two codebooks and lists the events gained (+), lost (-) and changed (~). Two events are one when they"
                    + " have the same type and their trigger words overlap, or, of those left, when they stand in the same sentence.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus codebook diff codebook my-codebook articles/",
            "  casus codebook diff old new corpus.jsonl --published 2024-05-06",
            "",
            "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 some inputs were bad (each is named), 130 interrupted."
        })
final class CodebookDiffCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the older codebook.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the newer codebook.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path newer;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE|FOLDER|ADDRESS|-", description = "Articles to code.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    private final Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
    private int documents;

    @Override
    public Integer call() {
        Codebook before = Codebook.load(older);
        Codebook after = Codebook.load(newer);
        CodebookDifference difference;
        try (LoadingBar bar = new LoadingBar(false)) {
            difference = CodebookDifference.of(Casus.open(before, Folders.cache(), bar), after);
        }
        PrintWriter out = spec.commandLine().getOut();
        int exit = reading.read(inputs, spec, document -> {
            documents++;
            print(document, difference.in(document), out);
        });
        out.println(total(Kind.GAINED) + " gained, " + total(Kind.LOST) + " lost, " + total(Kind.CHANGED)
                + " changed in " + documents + (documents == 1 ? " document" : " documents"));
        out.flush();
        return exit;
    }

    private int total(Kind kind) {
        return totals.getOrDefault(kind, 0);
    }

    private void print(Document document, List<EventChange> changes, PrintWriter out) {
        if (!changes.isEmpty()) {
            out.println(document.id());
        }
        for (EventChange change : changes) {
            totals.merge(change.kind(), 1, Integer::sum);
            ChangeText.print(out, change);
        }
        out.flush();
    }
}
