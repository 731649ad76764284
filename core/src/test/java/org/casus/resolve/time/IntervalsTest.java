package org.casus.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.When;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** When acts were: one text a line in {@code intervals.txt}, with its day of publication, the act's word and the days it lies between. */
final class IntervalsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "intervals.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void anActHasItsDays(String text, @Nullable LocalDate published, String trigger, String expected) {
        Document document = new Document("t", text, null, published, null, null, null);
        Event told = SharedCasus.get().code(document).events().stream()
                .filter(event -> document.text(event.evidence().trigger()).startsWith(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event \"" + trigger + "\""));
        assertThat(told(told.statedWhen())).isEqualTo(expected);
    }

    private static String told(@Nullable When when) {
        if (when == null) {
            return "none";
        }
        String from = when.from() == null ? "" : when.from();
        String to = when.to() == null ? "" : when.to();
        StringBuilder told = new StringBuilder(from.equals(to) ? from : from + "/" + to);
        told.append(' ').append(when.precision().code());
        when.years().forEach(year -> told.append(' ').append(year));
        return told.toString().strip();
    }
}
