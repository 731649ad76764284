package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** What one story says of parties, places and days is not carried into the next one of the same text. */
class StitchedStoriesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final String FIRST = "Nigerian soldiers attacked Boko Haram fighters in Maiduguri on Sunday.";
    private static final String SECOND = "They shelled a school. The army blamed the group.";

    private static CodedDocument events(String text) {
        return SharedCasus.get().code(Document.of("test", text).withPublished(DAY));
    }

    private static Event only(CodedDocument coded, String words) {
        return coded.events().stream()
                .filter(event ->
                        coded.document().text(event.evidence().trigger()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingCrossesALineOfStars() {
        CodedDocument events = events(FIRST + "\n\n* * *\n\n" + SECOND);
        Event shelling = only(events, "shelled");
        assertThat(shelling.sources())
                .allSatisfy(party -> assertThat(party.code()).isNull());
        assertThat(shelling.place()).isNull();
        assertThat(shelling.when()).isNotEqualTo(only(events, "attacked").when());
    }

    @Test
    void secondDatelineOpensAStoryOfItsOwn() {
        CodedDocument events = events(
                "LAGOS (Reuters) - " + FIRST + "\n\nMANILA (Reuters) - Gunmen shot dead two policemen. " + SECOND);
        assertThat(only(events, "shot dead").victims())
                .singleElement()
                .satisfies(party -> assertThat(party.code()).isEqualTo("PHLCOP"));
        assertThat(only(events, "blamed").sources())
                .singleElement()
                .satisfies(party -> assertThat(party.code()).isEqualTo("PHLMIL"));
        assertThat(only(events, "blamed").targets())
                .allSatisfy(party -> assertThat(party.code()).isNull());
    }

    @Test
    void oneStoryGoesOn() {
        assertThat(only(events(FIRST + "\n\n" + SECOND), "shelled").place()).isNotNull();
    }
}
