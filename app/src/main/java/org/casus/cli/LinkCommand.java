package org.casus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.casus.ArrivalLinker;
import org.casus.Casus;
import org.casus.IncidentLinker;
import org.casus.model.CodedDocument;
import org.casus.model.Incident;
import org.casus.model.IncidentWriter;
import org.casus.model.Layout;
import org.casus.model.RecordWriter;
import org.casus.model.TextGroup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus link}: tells which reports are of one incident. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads coded documents and tells which of their events are one incident, what the reports say of it together and where they"
                    + " differ, and which texts are copies. The result does not depend on the order of the documents.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus link coded.jsonl --incidents incidents.jsonl -o linked.jsonl",
            "  casus link monday.jsonl tuesday.jsonl --incidents incidents.jsonl --copies copies.jsonl -o linked.jsonl",
            "",
            "Input: what code --format jsonl writes. Output: the same lines with \"cluster\", the",
            "incident that the story of the document is about."
        })
final class LinkCommand implements Callable<Integer> {
    private static final int BAD_INPUTS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Coded documents, as code --format jsonl writes them.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the document lines there instead of on standard output.")
    private @Nullable Path output;

    @Option(names = "--incidents", paramLabel = "FILE", description = "Write the incidents there, one a line.")
    private @Nullable Path incidents;

    @Option(
            names = "--copies",
            paramLabel = "FILE",
            description = "Write the texts that documents share there, one a line, with the passages.")
    private @Nullable Path copies;

    @Option(
            names = "--as-they-come",
            description =
                    "Link each document when it comes, with what came before, and write it at once: one more takes the same time"
                            + " however many there are. The order of the documents can then make a difference.")
    private boolean asTheyCome;

    @Option(names = "--no-text", description = "Leave the texts of the articles out of the document lines.")
    private boolean withoutText;

    @Mixin
    private LinkSettings settings = new LinkSettings();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "No notes; only what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        settings.check(spec);
        Set<Path> named = new HashSet<>();
        for (Path file : new Path[] {output, incidents, copies}) {
            if (file != null) {
                Failures.mustBeWritable(spec.commandLine(), file);
                if (!named.add(file.toAbsolutePath().normalize())) {
                    throw new ParameterException(
                            spec.commandLine(), file + " is named for two outputs; name two files");
                }
            }
        }
        PrintWriter messages = spec.commandLine().getErr();
        int problems = asTheyCome ? asTheyCome(messages) : asAWhole(messages);
        messages.flush();
        return problems > 0 ? BAD_INPUTS : ExitCode.OK;
    }

    private int asAWhole(PrintWriter messages) throws IOException {
        IncidentLinker linker = settings.linker(codebook.load());
        int problems = settings.fill(linker, files, messages);
        int found = incidents(linker::incidents, incidents);
        copies(linker.texts());
        documents(writer -> settings.read(files, coded -> write(writer, linker.clustered(coded)), problem -> {}));
        note(messages, found, linker.size());
        return problems;
    }

    private int asTheyCome(PrintWriter messages) throws IOException {
        ArrivalLinker linker = settings.arrivals(codebook.load());
        int[] problems = {0};
        documents(writer -> settings.read(files, coded -> write(writer, linker.joined(coded)), problem -> {
            problems[0]++;
            messages.println(problem);
        }));
        int found = incidents(linker::incidents, incidents);
        copies(linker.texts());
        note(messages, found, linker.size());
        return problems[0];
    }

    private void note(PrintWriter messages, int found, int documents) {
        if (!quiet) {
            messages.println(found + " incidents in " + documents + " documents"
                    + (incidents == null ? "; --incidents FILE writes them" : " are in " + incidents));
        }
    }

    /** Writes incidents to a file, when one is named; gives their number. */
    static int incidents(Consumer<Consumer<Incident>> all, @Nullable Path path) throws IOException {
        int[] found = {0};
        if (path == null) {
            all.accept(incident -> found[0]++);
            return found[0];
        }
        try (OutputFile file = new OutputFile(path)) {
            try (IncidentWriter writer = Casus.incidentWriter(file.stream())) {
                all.accept(incident -> {
                    found[0]++;
                    try {
                        writer.write(incident);
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
                    }
                });
            }
            file.keep();
        }
        return found[0];
    }

    private void copies(List<TextGroup> texts) throws IOException {
        if (copies != null) {
            try (OutputFile file = new OutputFile(copies)) {
                try (IncidentWriter writer = Casus.incidentWriter(file.stream())) {
                    for (TextGroup text : texts) {
                        writer.write(text);
                    }
                }
                file.keep();
            }
        }
    }

    /** Writes each record with its cluster; the files are read once more for that, so that no record has to be held. */
    private void documents(Consumer<RecordWriter> all) throws IOException {
        try (OutputFile file = output == null ? null : new OutputFile(output)) {
            OutputStream stream = file == null ? StandardOutput.open() : file.stream();
            try (RecordWriter writer =
                    withoutText ? Casus.writerWithoutTexts(Layout.JSONL, stream) : Casus.writer(Layout.JSONL, stream)) {
                all.accept(writer);
            }
            if (file != null) {
                file.keep();
            }
        }
    }

    private static void write(RecordWriter writer, CodedDocument coded) {
        try {
            writer.write(coded);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
        }
    }
}
