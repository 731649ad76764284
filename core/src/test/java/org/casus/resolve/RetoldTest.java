package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What one telling of an act lends to another, in {@code retold.txt}: the words that tell it, its mode, place and first day, or "-". */
class RetoldTest {
    @ParameterizedTest
    @CsvFileSource(resources = "retold.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void lends(String text, String trigger, String setting) {
        Document document = Document.of("test", text).withPublished(LocalDate.of(2016, 3, 1));
        List<String> settings = SharedCasus.get().code(document).events().stream()
                .filter(event -> trigger.equals(text.substring(
                        event.evidence().trigger().start(),
                        event.evidence().trigger().end())))
                .map(RetoldTest::setting)
                .toList();
        assertThat(settings).containsExactly(setting);
    }

    private static String setting(Event event) {
        return (event.mode() == null ? "-" : event.mode()) + " "
                + (event.place() == null ? "-" : event.place().name()) + " "
                + (event.statedWhen() == null ? "-" : event.statedWhen().from());
    }
}
