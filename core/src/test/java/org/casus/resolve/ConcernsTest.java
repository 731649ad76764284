package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of politics among private people are no events. */
class ConcernsTest {
    private static List<String> types(String text) {
        return SharedCasus.get().code(Document.of("d", text)).events().stream()
                .map(Event::type)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The baker asked the apprentices to leave the kitchen. | The minister asked the rebels to leave the town. | REQUEST",
                "Anna met her sister at the station. | The foreign minister met his Turkish counterpart in Ankara. | CONSULT",
                "The neighbours praised the organist. | The neighbours praised the Kenyan government. | SUPPORT",
            })
    void onlyWithAPartyThatItsTypeAsksFor(String privately, String publicly, String type) {
        assertThat(types(privately.strip())).isEmpty();
        assertThat(types(publicly.strip())).contains(type.strip());
    }

    @ParameterizedTest
    @CsvSource({"Residents urged the army to stop shelling the town.,REQUEST"})
    void aPartyOfTheActInsideCounts(String text, String type) {
        assertThat(types(text)).contains(type);
    }
}
