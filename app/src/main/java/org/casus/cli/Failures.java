package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.casus.codebook.CodebookException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the user sees when a command fails: one line each, no stack, unless {@code CASUS_DEBUG} is set. */
final class Failures {
    private static final String DISK_FULL = "No space left on device";

    private Failures() {}

    private static String onFullDisk(String message) {
        return message.replace(DISK_FULL, "the disk is full; make room and give the same command again");
    }

    /** Runs a command; when the memory is full, it says how to give more. */
    static int run(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutOfMemoryError full) {
            return full(parsed.commandSpec().commandLine());
        }
    }

    private static int full(CommandLine line) {
        long limit = Runtime.getRuntime().maxMemory() >> 20;
        line.getErr()
                .println("casus: out of memory at " + limit
                        + " MB; give more and give the same command again: CASUS_HEAP=" + 2 * limit
                        + "m before it, or java -Xmx" + 2 * limit + "m without the launcher");
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether a failure comes from full memory, of this thread or of another that worked for it. */
    private static boolean outOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    static int handle(Exception failure, CommandLine line, ParseResult parsed) {
        if (StandardOutput.gone(failure)) {
            return CommandLine.ExitCode.OK;
        }
        if (System.getenv("CASUS_DEBUG") != null) {
            failure.printStackTrace(line.getErr());
        }
        if (outOfMemory(failure)) {
            return full(line);
        }
        if (failure instanceof CodebookException codebook) {
            codebook.problems().forEach(problem -> line.getErr().println(problem));
            line.getErr()
                    .println("casus: the codebook has " + codebook.problems().size() + " faults; nothing was coded");
        } else {
            String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
            line.getErr().println("casus: " + (message.contains(DISK_FULL) ? onFullDisk(message) : message));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** That what a command printed could not be written. */
    static void unwritten(IOException failure, CommandLine line) {
        line.getErr().println("casus: cannot write the output: " + onFullDisk(String.valueOf(failure.getMessage())));
        line.getErr().flush();
    }

    /** A wrong command: what is wrong with it, and where the right one is told. */
    static int usage(CommandLine.ParameterException failure, String[] words) {
        CommandLine line = failure.getCommandLine();
        line.getErr().println("casus: " + failure.getMessage());
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
            CommandLine.UnmatchedArgumentException.printSuggestions(unmatched, line.getErr());
        }
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** Refuses an output that cannot be written, before any work is done. */
    static void mustBeWritable(CommandLine line, Path output) {
        if (OutputFile.isStandard(output)) {
            return;
        }
        Path folder = output.toAbsolutePath().getParent();
        if (Files.isDirectory(output)) {
            throw new CommandLine.ParameterException(line, output + " is a folder; name a file");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(line, "no folder " + folder + " to write " + output + " into");
        }
        if (!Files.isWritable(folder)) {
            throw new CommandLine.ParameterException(line, "no permission to write into " + folder);
        }
    }

    /** Refuses a second output on standard output: they would be one heap. */
    static void mustBeAlone(CommandLine line, @Nullable Path first, @Nullable Path... others) {
        boolean taken = first == null || OutputFile.isStandard(first);
        for (Path other : others) {
            if (OutputFile.isStandard(other)) {
                if (taken) {
                    throw new CommandLine.ParameterException(
                            line, "two outputs on standard output; name a file for one of them");
                }
                taken = true;
            }
        }
    }

    /** Refuses an output that is one of the files to read: it would be lost. */
    static void mustNotBeRead(CommandLine line, Path output, List<String> inputs) {
        if (OutputFile.isStandard(output)) {
            return;
        }
        for (String input : inputs) {
            try {
                if (Files.exists(output) && Files.isSameFile(Path.of(input), output)) {
                    throw new CommandLine.ParameterException(
                            line, output + " is one of the files to read; name another for the output");
                }
                if (Files.exists(output)
                        && Files.isDirectory(Path.of(input))
                        && output.toRealPath().startsWith(Path.of(input).toRealPath())) {
                    throw new CommandLine.ParameterException(
                            line,
                            output + " lies in the folder " + input
                                    + " and would be read with the rest of it; name another for the output");
                }
            } catch (IOException | InvalidPathException unreadable) {
                // An address, or what cannot be looked at: that is told when it is read.
                continue;
            }
        }
    }
}
