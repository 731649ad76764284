package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.casus.model.LinkOptions;
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
    private @Nullable WorkBar bar;

    /** Ids of events in decisions, until such an event is read. */
    private final SortedSet<String> decided = new TreeSet<>();

    /** Refuses what is wrong with the options, before any work. */
    void check(CommandSpec spec) {
        sources.check(spec);
    }

    /** A linker with nothing in it. */
    IncidentLinker linker(Codebook codebook) throws IOException {
        return new IncidentLinker(codebook, options());
    }

    /** A linker of documents as they come, with nothing in it. */
    ArrivalLinker arrivals(Codebook codebook) throws IOException {
        return new ArrivalLinker(codebook, options());
    }

    /** How readily reports are joined. */
    LinkOptions options() throws IOException {
        LinkOptions options = thresholds.options();
        for (LinkOptions.Decision decision : options.decisions()) {
            decided.add(decision.a());
            decided.add(decision.b());
        }
        return options;
    }

    /** Shows on a bar how many documents were read. */
    void show(WorkBar shown) {
        bar = shown;
    }

    /** The ids in decisions that no event has that was read. */
    SortedSet<String> unknown() {
        return decided;
    }

    /** Fills a linker from files; names what is wrong with them, and gives how many such there were. */
    int fill(IncidentLinker linker, List<Path> files, PrintWriter messages) {
        AtomicInteger problems = new AtomicInteger();
        read(files, linker::add, problem -> {
            problems.incrementAndGet();
            messages.println(problem);
            messages.flush();
        });
        return problems.get();
    }

    /** Hands on the records of files, and what is wrong with them. */
    void read(List<Path> files, Consumer<CodedDocument> coded, Consumer<Problem> problems) {
        Casus.readCoded(files, texts(problems), new CodedReceiver() {
            @Override
            public void coded(CodedDocument document) {
                if (!decided.isEmpty()) {
                    document.events().forEach(event -> decided.remove(event.id()));
                }
                coded.accept(document);
                if (bar != null) {
                    bar.step();
                }
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
