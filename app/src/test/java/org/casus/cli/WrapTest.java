package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void linesEndBeforeTheWidth() {
        assertThat(Wrap.lines("one two  three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void aWordLongerThanTheWidthStandsAlone() {
        assertThat(Wrap.lines("a incomprehensibilities b", 5)).containsExactly("a", "incomprehensibilities", "b");
    }

    @Test
    void coloursTakeNoRoom() {
        assertThat(Wrap.lines(Ink.TRIGGER.mark("one two", true) + " six", 11)).hasSize(1);
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }
}
