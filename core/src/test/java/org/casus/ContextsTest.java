package org.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each context is found in a sentence that tells of it, and not in one like it that does not. */
class ContextsTest {
    private static final List<Pair> PAIRS = pairs();

    @Test
    void everyContextHasItsSentences() {
        assertThat(PAIRS.stream().map(Pair::context).collect(Collectors.toSet()))
                .isEqualTo(Codebook.bundled().ontology().contexts().keySet());
    }

    @TestFactory
    Stream<DynamicTest> foundWhereItIsTold() {
        return PAIRS.stream()
                .map(pair -> dynamicTest(
                        pair.context(),
                        () -> assertThat(events(pair.told()))
                                .as(pair.told())
                                .anyMatch(event -> event.contexts().contains(pair.context()))));
    }

    @TestFactory
    Stream<DynamicTest> absentWhereItIsNot() {
        return PAIRS.stream()
                .map(pair -> dynamicTest(
                        pair.context(),
                        () -> assertThat(events(pair.silent()))
                                .as(pair.silent())
                                .isNotEmpty()
                                .noneMatch(event -> event.contexts().contains(pair.context()))));
    }

    private static List<Event> events(String sentence) {
        return SharedCasus.get().code(Document.of("sentence", sentence)).events();
    }

    private static List<Pair> pairs() {
        try (InputStream lines = Objects.requireNonNull(ContextsTest.class.getResourceAsStream("/contexts.tsv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> new Pair(cells.get(0), cells.get(1), cells.get(2)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A sentence that tells of a context, and one that does not. */
    private record Pair(String context, String told, String silent) {}
}
