package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of a story says of a name that could mean several bodies, or none that is listed. */
class StoriesTest {
    private static List<String> sources(String text) {
        CodedDocument coded =
                SharedCasus.get().code(Document.of("story", text).withPublished(LocalDate.parse("2021-03-25")));
        return coded.events().stream()
                .flatMap(event -> event.sources().stream())
                .map(party -> String.valueOf(party.code()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ADF killed 20 villagers near Beni in the Democratic Republic of Congo on Monday.|UGAADF",
                "KAMPALA - Soldiers said that the ADF killed 20 villagers in western Uganda on Monday.|UGAADF",
                "The ADF killed two Taliban fighters in Uruzgan, Australia said.|AUSMIL",
                "Al-Shabab fighters attacked the town of Palma in northern Mozambique on Thursday.|MOZASW",
                "Al-Shabab fighters attacked an army base in Kenya on Thursday.|SOMSHA",
                "Al-Shabab fighters attacked an army base on Thursday.|SOMSHA",
                "JEM fighters attacked a convoy in Darfur, Sudan, on Thursday.|SDNJEM"
            })
    void theCountryOfTheStoryTellsWhichOfOneNameIsMeant(String text, String code) {
        assertThat(sources(text)).contains(code);
    }

    @Test
    void whatAStoryOnceSaysOfAnUnlistedBodyHoldsOfItsName() {
        assertThat(sources("The Free Lions Front, a rebel group in Chad, attacked a convoy near Abeche on Monday."
                        + " The Free Lions Front kidnapped two teachers on Tuesday."))
                .containsExactly("TCDREB");
    }

    @Test
    void aNameWithAMilitaryWordIsNoArmyWhenTheStorySaysSo() {
        assertThat(sources("The Azure Martyrs Brigade, an armed group in Iraq, kidnapped two journalists on Sunday."))
                .containsExactly("IRQUAF");
    }
}
