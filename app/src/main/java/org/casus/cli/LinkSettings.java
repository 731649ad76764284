package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.casus.ArrivalLinker;
import org.casus.Casus;
import org.casus.DocumentReader;
import org.casus.IncidentLinker;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.DayOrder;
import org.casus.model.Defaults;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How readily reports are joined, and where the texts are that coded files lack. */
final class LinkSettings {
    @Mixin
    private LinkThresholds thresholds = new LinkThresholds();

    @Option(
            names = "--texts",
            paramLabel = "FILE|FOLDER|ADDRESS",
            description = "The articles, for files that were coded with --no-text.")
    private List<String> articles = new ArrayList<>();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    private @Nullable Map<String, String> texts;

    /** Refuses what is wrong with the options, before any work. */
    void check(CommandSpec spec) {
        sources.check(spec);
    }

    /** A linker with nothing in it. */
    IncidentLinker linker(Codebook codebook) throws IOException {
        return new IncidentLinker(codebook, thresholds.options());
    }

    /** A linker of documents as they come, with nothing in it. */
    ArrivalLinker arrivals(Codebook codebook) throws IOException {
        return new ArrivalLinker(codebook, thresholds.options());
    }

    /** Fills a linker from files and links; names what is wrong with them, and gives how many such there were. */
    int fill(IncidentLinker linker, List<Path> files, PrintWriter messages) {
        AtomicInteger problems = new AtomicInteger();
        read(files, linker::add, problem -> {
            problems.incrementAndGet();
            messages.println(problem);
        });
        linker.link();
        return problems.get();
    }

    /** Hands on the records of files, and what is wrong with them. */
    void read(List<Path> files, Consumer<CodedDocument> coded, Consumer<Problem> problems) {
        Casus.readCoded(files, texts(problems), new CodedReceiver() {
            @Override
            public void coded(CodedDocument document) {
                coded.accept(document);
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        });
    }

    /** The texts of the articles by their ids, read once; what is wrong with them is told once. */
    private Map<String, String> texts(Consumer<Problem> problems) {
        Map<String, String> read = texts;
        if (read == null) {
            Map<String, String> found = new HashMap<>();
            DocumentReader reader = Casus.reader(sources.settings(Defaults.NONE, DayOrder.UNSAID, null), intake -> {
                if (intake.document() != null) {
                    found.put(intake.document().id(), intake.document().text());
                } else if (intake.problem() != null && !intake.problem().code().passedOver()) {
                    problems.accept(intake.problem());
                }
            });
            articles.forEach(input -> ReadingOptions.read(reader, input));
            read = found;
            texts = found;
        }
        return read;
    }
}
