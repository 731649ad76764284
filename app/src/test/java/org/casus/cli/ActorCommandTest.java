package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** How a phrase is coded as a party, as a user asks. */
class ActorCommandTest {
    private final StringWriter printed = new StringWriter();

    private String actor(String... words) {
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(printed, true));
        line.setOut(new PrintWriter(printed, true));
        String[] command = new String[words.length + 1];
        command[0] = "actor";
        System.arraycopy(words, 0, command, 1, words.length);
        assertThat(line.execute(command)).isZero();
        return printed.toString().replaceAll(" +", " ");
    }

    @Test
    void whoBacksAPartyAndOfWhichPeopleItIsAreTold() {
        assertThat(actor("US-backed Kurdish fighters", "--on", "2017-06-01"))
                .contains(" code UAF", " country -", " fighter, armed_group, UAF")
                .contains(" groups Kurds", " backers USA")
                .containsPattern("row states.csv:\\d+ United States, USA\n")
                .containsPattern("row hyphens.csv:\\d+ backed, backer\n")
                .containsPattern("row peoples.csv:\\d+ Kurds, civilians, CVL\n")
                .doesNotContain("beside");
    }

    @Test
    void whatOnlyColoursAPhraseIsNamedBesideWhatDecides() {
        assertThat(actor("anti-Kurdish fighters"))
                .contains(" groups -", " backers -")
                .containsPattern("beside peoples.csv:\\d+ Kurds, civilians, CVL: seen, gives nothing");
    }

    @Test
    void whatDecidesIsNotNamedTwice() {
        assertThat(actor("Turkish-backed Syrian rebels"))
                .contains(" code SYRREB")
                .containsPattern("row states.csv:\\d+ Syria, SYR\n")
                .doesNotContainPattern("beside states.csv:\\d+ Syria");
    }

    @Test
    void anOfficeIsReadOnTheDay() {
        assertThat(actor("President Assad", "--on", "1999-05-01")).contains(" name Hafez al-Assad");
    }
}
