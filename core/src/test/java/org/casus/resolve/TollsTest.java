package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Count;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * How many each act killed, injured, arrested … and who they were: one text a line in {@code tolls.txt}, with all acts that count
 * somebody and the heads of their victims. Lines marked {@code known-miss} say what would be right and is not found yet.
 */
final class TollsTest {
    private static final String MISS = "known-miss ";

    @ParameterizedTest
    @CsvFileSource(resources = "tolls.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void everyNumberIsOfItsAct(String text, String expected, @Nullable String victims) {
        Document document = new Document("t", text, null, LocalDate.of(2020, 2, 1), null, null, null);
        List<Event> events = SharedCasus.get().code(document).events();
        String told = events.stream()
                .filter(event -> !event.counts().isEmpty())
                .map(event -> event.type() + " "
                        + event.counts().stream().map(TollsTest::bounds).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        String found = (told.isEmpty() ? "none" : told) + "|"
                + events.stream()
                        .flatMap(event -> event.victims().stream())
                        .map(victim -> document.text(victim.head()))
                        .collect(Collectors.joining(", "));
        boolean missed = expected.startsWith(MISS);
        String right = (missed ? expected.substring(MISS.length()) : expected) + "|" + (victims == null ? "" : victims);
        if (missed) {
            assertThat(found).as("comes right now: take the mark away").isNotEqualTo(right);
        } else {
            assertThat(found).isEqualTo(right);
        }
    }

    private static String bounds(Count count) {
        String low = count.low() == null ? "" : count.low().toString();
        String high = count.high() == null ? "" : count.high().toString();
        return count.kind().code() + " " + (low.equals(high) ? low : low + ".." + high);
    }
}
