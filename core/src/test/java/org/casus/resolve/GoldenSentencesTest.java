package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each thing that is resolved there are at least forty sentences with what must come out; those not found yet are not counted. */
final class GoldenSentencesTest {
    private static final int LEAST = 40;

    @ParameterizedTest
    @CsvSource({
        "names and spellings of the gazetteer, place/spellings.txt place/kinds.txt",
        "which place, place/choices.txt place/readings.txt place/outlets.txt",
        "what is no place, place/notplaces.txt place/names.txt",
        "where the act was, place/whereabouts.txt",
        "times, time/expressions.txt",
        "days of an act, time/intervals.txt",
        "how many, tolls.txt"
    })
    void eachIsShownByFortySentences(String bullet, String files) throws IOException {
        long sentences = 0;
        for (String file : files.split(" ")) {
            sentences += sentences(file);
        }
        assertThat(sentences).as(bullet).isGreaterThanOrEqualTo(LEAST);
    }

    private static long sentences(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenSentencesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains("known-miss"))
                    .distinct()
                    .count();
        }
    }
}
