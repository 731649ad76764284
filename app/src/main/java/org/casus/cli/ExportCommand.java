package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.Archive;
import org.casus.Exported;
import org.casus.model.ExportFormat;
import org.casus.model.ExportUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus export}: writes an archive in a layout that other tools read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes events, incidents or documents of an archive into a folder, in the layout that others read, with a description of"
                    + " every column (datapackage.json). What happened and is news, unless other statuses are asked for. The folder"
                    + " appears when all is written.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus export --format csv -o events/",
            "  casus export --format acled -o syria-acled --country SYR --from 2015-11-01",
            "  casus export --format parquet --what incidents -o incidents/",
            "  casus export --format labelstudio -o tasks/ --type PROTEST --all"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private ExportFormat format;

    @Option(
            names = "--what",
            paramLabel = "UNIT",
            description = "${COMPLETION-CANDIDATES}; by default what the layout is made for.")
    private @Nullable ExportUnit unit;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Folder to make. One that an earlier export made is replaced.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path output;

    @Option(names = "--accidents", description = "Also accidents and disasters (INCIDENT), which are no acts.")
    private boolean accidents;

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes; only what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        ExportUnit wanted = unit == null ? format.units().get(0) : unit;
        if (!format.units().contains(wanted)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format.code() + " has rows for "
                            + format.units().stream().map(ExportUnit::code).collect(Collectors.joining(", "))
                            + " only");
        }
        if (OutputFile.isStandard(output)) {
            throw new ParameterException(
                    spec.commandLine(), "an export is a folder and cannot go to standard output; name a folder");
        }
        Path folder = output.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), output + " cannot be a folder of its own; name another");
        }
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                Archive archive = db.existing()) {
            Exported exported;
            try (WorkBar bar = new WorkBar("Exporting", wanted.code(), quiet)) {
                exported = archive.export(
                        output,
                        format,
                        wanted,
                        selection.selection(spec, archive),
                        accidents || selection.all(),
                        codebook.load(),
                        bar::to,
                        interruption::stopped);
            }
            if (exported == null) {
                messages.println("casus: interrupted; nothing was written. Give the same command again.");
                messages.flush();
                return INTERRUPTED;
            }
            if (!quiet) {
                messages.println(output + ": " + exported.chosen() + " " + wanted.code());
                exported.leftOut()
                        .forEach((reason, number) -> messages.println("  left out: " + number + ", " + reason));
                if (wanted == ExportUnit.INCIDENTS) {
                    IncidentsCommand.unlinked(archive, messages);
                }
            }
            messages.flush();
        }
        return 0;
    }
}
