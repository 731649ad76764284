package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What an article has in it does nothing to a terminal. */
class HarmlessWriterTest {
    private static String written(String text) {
        StringWriter written = new StringWriter();
        try (PrintWriter out = new PrintWriter(new HarmlessWriter(written))) {
            out.print(text);
            out.write('\u0007');
        }
        return written.toString();
    }

    @Test
    void whatSteersATerminalIsShown() {
        assertThat(written("a\u001B]0;title\u0007b\u001B[2Jc\rd\u007Fe\u009Bf\u001B"))
                .isEqualTo("a\u241B]0;title\u2407b\u241B[2Jc\u240Dd\u2421e\uFFFDf\u241B\u2407");
    }

    @Test
    void linesAndColoursPass() {
        String text = "one\ttwo\n" + Ink.TRIGGER.mark("struck", true) + Ink.STRONG.mark(" Idlib ş 🙂", true);
        assertThat(written(text)).isEqualTo(text + "\u2407");
    }
}
