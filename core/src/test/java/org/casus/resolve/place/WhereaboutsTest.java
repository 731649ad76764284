package org.casus.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Where acts were: one text a phenomenon, in {@code whereabouts.txt}; the events expected, each with its type and places, are among those
 * found, and those behind "not" are not.
 */
class WhereaboutsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "whereabouts.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void places(String text, String expected) {
        List<String> found = new ArrayList<>();
        for (Event event : SharedCasus.get().code(Document.of("test", text)).events()) {
            found.add(event.type()
                    + told(" in ", event.place(), text)
                    + told(" from ", event.origin(), text)
                    + told(" to ", event.destination(), text));
        }
        for (String each : expected.split("; ")) {
            if (each.startsWith("not ")) {
                assertThat(found).doesNotContain(each.substring("not ".length()));
            } else {
                assertThat(found).contains(each);
            }
        }
    }

    private static String told(String word, @Nullable Place place, String text) {
        return place == null
                ? ""
                : word + text.substring(place.span().start(), place.span().end()) + " ("
                        + (place.country() == null ? "" : place.country() + " ")
                        + size(place) + ")";
    }

    private static String size(Place place) {
        return place.precision() == PlacePrecision.UNKNOWN
                ? "unknown"
                : place.precision().code();
    }
}
