package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What went wrong is told with what to do. */
class FailuresTest {
    @Test
    void aFullDiskIsToldWithWhatToDo() {
        StringWriter messages = new StringWriter();
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(messages, true));
        int code = Failures.handle(
                new IOException("cannot write out.csv: No space left on device"), line, line.parseArgs("help"));
        assertThat(code).isEqualTo(1);
        assertThat(messages)
                .hasToString("casus: cannot write out.csv: the disk is full; make room and give the same command again"
                        + System.lineSeparator());
    }

    /** A command that needs more memory than there is. */
    @CommandLine.Command(name = "greedy")
    static final class Greedy implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void fullMemoryIsToldWithWhatToDo() {
        StringWriter messages = new StringWriter();
        CommandLine line = Main.line();
        line.addSubcommand(new Greedy());
        line.setErr(new PrintWriter(messages, true));
        assertThat(line.execute("greedy")).isEqualTo(1);
        assertThat(messages.toString())
                .startsWith("casus: out of memory at ")
                .contains("CASUS_HEAP=")
                .doesNotContain("\tat ");
    }

    @Test
    void fullMemoryOfAnotherThreadIsToldToo() {
        StringWriter messages = new StringWriter();
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(messages, true));
        Exception failure = new CompletionException(new ExecutionException(new OutOfMemoryError("Java heap space")));
        assertThat(Failures.handle(failure, line, line.parseArgs("help"))).isEqualTo(1);
        assertThat(messages.toString()).startsWith("casus: out of memory at ");
    }
}
