package org.casus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            "  casus link monday.jsonl tuesday.jsonl --copies copies.jsonl -o linked.jsonl",
            "  casus link coded.jsonl --same 0.7 -o linked.jsonl",
            "  casus code corpus/ --format jsonl | casus link --as-they-come -",
            "",
            "Input: what code --format jsonl writes. Output: the same lines with",
            "\"cluster\", the incident that the story of the document is about, and with",
            "\"incident\", the one that each event tells; \"textGroup\" of both is the text",
            "that they are copies of, or their own.",
            "",
            "Exit codes: 0 ok, 1 failed or nothing could be read, 2 wrong usage,",
            "3 some inputs were bad (each is named), 130 interrupted"
        })
final class LinkCommand implements Callable<Integer> {
    private static final int BAD_INPUTS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description =
                    "Coded documents, as code --format jsonl writes them, packed with gzip or not; with --as-they-come also - for"
                            + " standard input.")
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
        output = OutputFile.unlessStandard(output);
        Failures.mustBeAlone(spec.commandLine(), output, incidents, copies);
        Set<Path> named = new HashSet<>();
        for (Path file : new Path[] {output, incidents, copies}) {
            if (file != null) {
                Failures.mustBeWritable(spec.commandLine(), file);
                Failures.mustNotBeRead(
                        spec.commandLine(),
                        file,
                        files.stream().map(Path::toString).toList());
                if (!OutputFile.isStandard(file)
                        && !named.add(file.toAbsolutePath().normalize())) {
                    throw new ParameterException(
                            spec.commandLine(), file + " is named for two outputs; name two files");
                }
            }
        }
        for (Path file : files) {
            if (!asTheyCome && isPipe(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        file
                                + " can be read only once, and the documents are read twice; link a file, or --as-they-come");
            }
        }
        PrintWriter messages = spec.commandLine().getErr();
        try (Unfinished unfinished = new Unfinished(messages);
                WorkBar bar = new WorkBar(asTheyCome ? "Linking" : "Reading", "documents", quiet)) {
            OutputFile documentsFile = unfinished.open(output);
            OutputFile incidentsFile = unfinished.open(incidents);
            OutputFile copiesFile = unfinished.open(copies);
            settings.show(bar);
            int problems = asTheyCome
                    ? asTheyCome(messages, documentsFile, incidentsFile, copiesFile)
                    : asAWhole(messages, documentsFile, incidentsFile, copiesFile);
            if (problems >= 0) {
                unfinished.keep();
            }
            messages.flush();
            return problems < 0 ? ExitCode.SOFTWARE : problems > 0 ? BAD_INPUTS : ExitCode.OK;
        }
    }

    /** Whether a file can be read only once. */
    private static boolean isPipe(Path file) {
        return file.toString().equals("-")
                || Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file);
    }

    /** Links; gives how many inputs were bad, or -1 when there was nothing to link. */
    private int asAWhole(
            PrintWriter messages,
            @Nullable OutputFile documentsFile,
            @Nullable OutputFile incidentsFile,
            @Nullable OutputFile copiesFile)
            throws IOException {
        IncidentLinker linker = settings.linker(codebook.load());
        int problems = settings.fill(linker, files, messages);
        if (nothing(linker.size(), problems, messages)) {
            return -1;
        }
        linker.link();
        int found = incidents(linker::incidents, incidentsFile);
        copies(linker.texts(), copiesFile);
        documents(
                documentsFile,
                writer -> settings.read(files, coded -> write(writer, linker.clustered(coded)), problem -> {}));
        note(messages, found, linker.size());
        return problems;
    }

    private int asTheyCome(
            PrintWriter messages,
            @Nullable OutputFile documentsFile,
            @Nullable OutputFile incidentsFile,
            @Nullable OutputFile copiesFile)
            throws IOException {
        ArrivalLinker linker = settings.arrivals(codebook.load());
        int[] problems = {0};
        documents(
                documentsFile,
                writer -> settings.read(
                        files,
                        coded -> {
                            write(writer, linker.joined(coded));
                            if (documentsFile == null) {
                                flush(writer);
                            }
                        },
                        problem -> {
                            problems[0]++;
                            messages.println(problem);
                            messages.flush();
                        }));
        if (nothing(linker.size(), problems[0], messages)) {
            return -1;
        }
        int found = incidents(linker::incidents, incidentsFile);
        copies(linker.texts(), copiesFile);
        note(messages, found, linker.size());
        return problems[0];
    }

    /** Whether nothing could be read; then the files that were there stay. */
    private static boolean nothing(int documents, int problems, PrintWriter messages) {
        boolean nothing = documents == 0 && problems > 0;
        if (nothing) {
            messages.println("casus: no coded document could be read; no file was written or changed");
        }
        return nothing;
    }

    private void note(PrintWriter messages, int found, int documents) {
        settings.unknown()
                .forEach(id -> messages.println(
                        "note: a decision names " + id + ", and no event has that id; it changes nothing"));
        if (!quiet) {
            messages.println(Amount.of(found, "incident") + " in " + Amount.of(documents, "document")
                    + (incidents == null || OutputFile.isStandard(incidents)
                            ? incidents == null ? "; --incidents FILE writes them" : ""
                            : (found == 1 ? " is in " : " are in ") + incidents));
        }
    }

    /** Writes incidents to a file, when there is one; gives their number. */
    static int incidents(Consumer<Consumer<Incident>> all, @Nullable OutputFile file) throws IOException {
        int[] found = {0};
        if (file == null) {
            all.accept(incident -> found[0]++);
            return found[0];
        }
        try (IncidentWriter writer = Casus.incidentWriter(file.stream())) {
            all.accept(incident -> {
                found[0]++;
                try {
                    writer.write(incident);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot write the incidents: " + e.getMessage(), e);
                }
            });
        }
        return found[0];
    }

    private static void copies(List<TextGroup> texts, @Nullable OutputFile file) throws IOException {
        if (file != null) {
            try (IncidentWriter writer = Casus.incidentWriter(file.stream())) {
                for (TextGroup text : texts) {
                    writer.write(text);
                }
            }
        }
    }

    /** Writes each record with its cluster; the files are read once more for that, so that no record has to be held. */
    private void documents(@Nullable OutputFile file, Consumer<RecordWriter> all) throws IOException {
        OutputStream stream = file == null ? StandardOutput.open() : file.stream();
        try (RecordWriter writer =
                withoutText ? Casus.writerWithoutTexts(Layout.JSONL, stream) : Casus.writer(Layout.JSONL, stream)) {
            all.accept(writer);
        }
    }

    private static void write(RecordWriter writer, CodedDocument coded) {
        try {
            writer.write(coded);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
        }
    }

    private static void flush(RecordWriter writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
        }
    }
}
