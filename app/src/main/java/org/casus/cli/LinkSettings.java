package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.casus.Casus;
import org.casus.IncidentLinker;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.Defaults;
import org.casus.model.LinkOptions;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How readily reports are joined, and where the texts are that coded files lack. */
final class LinkSettings {
    @Option(
            names = "--same",
            paramLabel = "CHANCE",
            description =
                    "Chance, 0 to 1, from which reports are taken for one incident, on average over their groups (default 0.5)."
                            + " Lower: fewer incidents are told as two, more different ones as one.")
    private double same = LinkOptions.DEFAULT.same();

    @Option(
            names = "--story",
            paramLabel = "LIKENESS",
            description =
                    "Likeness, 0 to 1, from which documents are taken for one story, on average over their groups (default 0.17)."
                            + " Lower: larger stories.")
    private double story = LinkOptions.DEFAULT.story();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What you decided of single pairs: CSV of a,b,decision with ids of events and same or apart."
                    + " It stands above all else.")
    private @Nullable Path decisions;

    @Option(
            names = "--texts",
            paramLabel = "FILE|FOLDER",
            description = "The articles, for files that were coded with --no-text.")
    private List<Path> articles = new ArrayList<>();

    /** A linker with nothing in it. */
    IncidentLinker linker(Codebook codebook) throws IOException {
        return new IncidentLinker(codebook, options());
    }

    LinkOptions options() throws IOException {
        return new LinkOptions(same, story, decisions == null ? List.of() : decisions(decisions));
    }

    private static List<LinkOptions.Decision> decisions(Path file) throws IOException {
        List<LinkOptions.Decision> decisions = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            if (i == 0 && fields[0].equals("a") || lines.get(i).isBlank()) {
                continue;
            }
            String decision = fields.length == 3 ? fields[2].strip() : "";
            if (!decision.equals("same") && !decision.equals("apart")) {
                throw new IOException(new Problem(
                                MessageCode.D016,
                                file.toString(),
                                i + 1,
                                0,
                                "not a row of a,b,decision with same or apart: " + lines.get(i))
                        .toString());
            }
            decisions.add(new LinkOptions.Decision(fields[0].strip(), fields[1].strip(), decision.equals("same")));
        }
        return decisions;
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
        Map<String, String> texts = new HashMap<>();
        for (Path path : articles) {
            Casus.reader(Defaults.NONE, intake -> {
                        if (intake.document() != null) {
                            texts.put(intake.document().id(), intake.document().text());
                        } else if (intake.problem() != null) {
                            problems.accept(intake.problem());
                        }
                    })
                    .read(path);
        }
        Casus.readCoded(files, texts, new CodedReceiver() {
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
}
