package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Wrong questions to an archive are told before it is opened. */
class ArchiveCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter messages = new StringWriter();

    private int casus(String... words) {
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(messages, true));
        line.setOut(new PrintWriter(messages, true));
        return line.execute(words);
    }

    @Test
    void whatCouldFindNothingIsRefused() throws Exception {
        String db = Files.createFile(folder.resolve("a.casus")).toString();
        assertThat(casus("events", "--limit", "0", "--db", db)).isEqualTo(2);
        assertThat(casus("incidents", "--limit", "-3", "--db", db)).isEqualTo(2);
        assertThat(casus("search", "Idlib", "--limit", "-1", "--db", db)).isEqualTo(2);
        assertThat(casus("events", "--country", "Syria", "--db", db)).isEqualTo(2);
        assertThat(casus("events", "--type", "ASSULT", "--db", db)).isEqualTo(2);
        assertThat(casus("incidents", "--type", "PROTEST/riott", "--db", db)).isEqualTo(2);
        assertThat(casus("events", "--type", "protest/riot", "--db", db)).isZero();
        assertThat(casus("count", "--by", "type", "--confidence", "80", "--db", db))
                .isEqualTo(2);
        assertThat(casus("events", "--from", "2016-01-02", "--to", "2016-01-01", "--db", db))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains(
                        "--limit must be 1 or more",
                        "--type ASSULT: no such type; did you mean \"ASSAULT\"?",
                        "--type PROTEST/riott: no such mode of PROTEST; did you mean \"riot\"?",
                        "--country Syria: write the code of three letters",
                        "--confidence must be from 0 to 1",
                        "--to 2016-01-01 is before --from 2016-01-02");
    }

    @Test
    void anotherKindOfDatabaseIsNoFile() {
        assertThat(casus("events", "--db", "mysql://user:secret@host/news")).isEqualTo(1);
        assertThat(messages.toString())
                .contains("mysql:// is no kind of database that is known")
                .doesNotContain("secret");
    }

    @Test
    void theFolderOfWhatWasFetchedNeedNotBeThere() {
        ReadingOptions reading = new ReadingOptions();
        reading.visitedBeside(folder.resolve("no/such/folder/visited"));
        assertThatCode(() -> reading.check(new CommandLine(reading).getCommandSpec()))
                .doesNotThrowAnyException();
    }
}
