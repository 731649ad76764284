package org.casus.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.casus.model.Document;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the president, the army and the police of a story are. */
final class StoryStateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NAIROBI, Kenya - Thousands marched against a bill. The president condemned the marches. | KENGOV
            HARARE (Reuters) - Zimbabwe's foreign minister met his Chilean counterpart on Monday. The president condemned Venezuela. | ZWEGOV
            Kenyan police shot dead five people in Nairobi on Tuesday. The president condemned the protests. | KENGOV
            GENEVA - Syrian planes bombed Homs on Monday. The president condemned the rebels. | GOV
            The president condemned the rebels. Kenyan police shot dead five people in Nairobi. | GOV
            Kenyan police shot dead five Ugandans near Nairobi. The president condemned the shooting. | GOV
            Thousands marched in Nairobi on Tuesday. The president condemned the marches. | GOV
            """)
    void thePresidentIsThatOfTheState(String text, String code) {
        String codes = SharedCasus.get().code(Document.of("story", text)).events().stream()
                .filter(event -> event.type().equals("ACCUSE"))
                .flatMap(event -> event.sources().stream())
                .map(party -> String.valueOf(party.code()))
                .collect(Collectors.joining(", "));
        assertThat(codes).isEqualTo(code);
    }
}
