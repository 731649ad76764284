package org.casus.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.casus.model.Document;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which words of a text are times, and what each is worth: one text a line in {@code expressions.txt}, with its day of publication. */
final class ExpressionsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "expressions.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void timesAreFoundAndReckoned(String text, LocalDate published, String expected) {
        Document document = new Document("t", text, null, published, null, null, null);
        String found = SharedCasus.get().code(document).times().stream()
                .map(time -> document.text(time.span()) + " " + time.value())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }
}
