package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How single phrases are coded on a day: {@code phrases.csv}, a row each with day, phrase and code; an empty code is none. */
class PhrasesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "phrases.csv", useHeadersInDisplayName = true)
    void codes(String day, String phrase, @Nullable String code) {
        assertThat(SharedCasus.get().actor(phrase, LocalDate.parse(day)).actor().code())
                .as("%s on %s", phrase, day)
                .isEqualTo(code);
    }
}
