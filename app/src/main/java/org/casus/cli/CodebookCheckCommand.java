package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.CheckReport;
import org.casus.CodebookCheck;
import org.casus.codebook.Codebook;
import org.casus.codebook.CodebookException;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus codebook check}: checks the files of a codebook and runs its examples. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Checks every file of a codebook, runs the examples of its rules, and prints what is wrong, one line each:"
                    + " file:line:column: code, what is wrong and what to do.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus codebook check                        the codebook that comes with Casus",
            "  casus codebook check my-codebook --watch    again whenever a file is saved",
            "",
            "Exit codes: 0 nothing wrong, 1 something wrong, 2 wrong usage, 130 interrupted."
        })
final class CodebookCheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The codebook's folder.")
    private @Nullable Path folder;

    @Option(names = "--watch", description = "Check again whenever a file of the folder is saved, until interrupted.")
    private boolean watch;

    @Override
    public Integer call() throws IOException {
        if (watch && folder == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--watch needs the folder of a codebook");
        }
        PrintWriter out = spec.commandLine().getOut();
        CodebookCheck check = open(out);
        int exit = check == null ? CommandLine.ExitCode.SOFTWARE : report(check.run(), out);
        if (watch && folder != null) {
            new CodebookWatch(folder, check, out).run();
        }
        return exit;
    }

    private @Nullable CodebookCheck open(PrintWriter out) {
        try {
            Codebook codebook = folder == null ? Codebook.bundled() : Codebook.load(folder);
            try (LoadingBar bar = new LoadingBar(false)) {
                return CodebookCheck.of(Casus.open(codebook, Folders.cache(), bar));
            }
        } catch (CodebookException failure) {
            faults(failure.problems(), out);
            return null;
        }
    }

    /** Prints what is wrong with the files themselves; no example was run. */
    static void faults(List<Problem> problems, PrintWriter out) {
        problems.forEach(out::println);
        out.println(problems.size() + " faults; no example was run");
        out.flush();
    }

    /** Prints the outcome and gives the exit code. */
    static int report(CheckReport report, PrintWriter out) {
        report.problems().forEach(out::println);
        out.println(report.rules() + " rules, " + report.examples() + " examples, " + report.knownMisses()
                + " known misses: "
                + (report.passed() ? "nothing wrong" : report.problems().size() + " wrong"));
        out.flush();
        return report.passed() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
