package org.casus.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.casus.model.Document;
import org.casus.model.Place;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salvadoran police said that guerrillas killed two farmers. The Salvadoran army blamed the rebels.|ASSAULT SLV country; ACCUSE none",
                "Two US citizens were killed on Monday.|ASSAULT none",
                "Colombian police found two bodies in Cali. Rebels attacked a bank in the capital on Sunday.|ASSAULT COL town",
                "A bomb exploded outside the embassies of China and Peru.|ASSAULT none",
                "A bomb exploded in Bogota on Monday. Later a car bomb went off outside a bank.|ASSAULT COL town; ASSAULT COL town",
                "Guerrillas attacked a power substation located in downtown Quito.|ASSAULT ECU town",
                "The rebels admitted the murder of Colonel Juan Ruiz, which occurred in Medellin.|ASSAULT COL town",
            })
    void anActLiesInTheCountryOfItsStory(String text, String expected) {
        assertThat(SharedCasus.get().code(Document.of("t", text)).events().stream()
                        .map(event -> event.type() + " " + told(event.place()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String told(Place place) {
        return place == null || place.country() == null
                ? "none"
                : place.country() + " " + place.precision().code();
    }
}
