package org.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNameTest {
    @ParameterizedTest
    @CsvSource({
        "Allen Luther Thomas, Thomas, true",
        "Allen Luther Thomas, Allen Thomas, true",
        "Thomas, Thomas, true",
        "Peter Hall, Mary Hall, false",
        "Ali Khan, Ali Hassan, false",
        "Ali Khan, Hassan, false"
    })
    void fitsAnotherNameOfOnePerson(String one, String other, boolean fits) {
        assertThat(name(one).fits(name(other))).isEqualTo(fits);
        assertThat(name(other).fits(name(one))).isEqualTo(fits);
    }

    private static PersonalName name(String words) {
        return new PersonalName(List.of(words.split(" ")));
    }
}
