package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.casus.model.Actor;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Of which peoples the party of a phrase is and who backs it: {@code ties.csv}; several are parted by blanks, and none is empty. */
class TiesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "ties.csv", useHeadersInDisplayName = true)
    void tells(String phrase, @Nullable String groups, @Nullable String backers) {
        Actor actor = SharedCasus.get().actor(phrase, LocalDate.of(2017, 6, 1)).actor();
        assertThat(String.join(" ", actor.groups())).as(phrase).isEqualTo(groups == null ? "" : groups);
        assertThat(String.join(" ", actor.backers())).as(phrase).isEqualTo(backers == null ? "" : backers);
    }
}
