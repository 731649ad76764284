package org.casus.resolve.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Entity;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What sentences name, in {@code entities.txt}. */
class EntityFinderTest {
    @ParameterizedTest
    @CsvFileSource(resources = "entities.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void finds(String text, String expected) {
        List<String> found = new ArrayList<>();
        for (Entity entity : SharedCasus.get().code(Document.of("test", text)).entities()) {
            found.add(text.substring(entity.span().start(), entity.span().end()) + " = "
                    + entity.type().code()
                    + (entity.code() == null ? "" : " " + entity.code()));
        }
        assertThat(String.join("; ", found)).isEqualTo(expected);
    }
}
