package org.casus.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "دير الزور و حلب", "😀", "a😀b🇺🇦c", "\uD83D", "x\uDE00y", "😀😀 بغداد 😀"})
    void offsetsCountWhatPythonCounts(String text) {
        CodePoints points = new CodePoints(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean inside = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            if (!inside) {
                assertThat(points.of(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }
}
