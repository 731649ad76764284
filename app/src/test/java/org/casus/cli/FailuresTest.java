package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
}
