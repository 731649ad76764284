package org.casus.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Document;
import org.casus.model.Reading;
import org.casus.testing.Cases;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The clauses of the sentences in {@code clauses.txt}, written by hand. */
class ClausesTest {
    private static final List<Cases.Case> CASES = Cases.read(ClausesTest.class, "clauses.txt");

    @TestFactory
    Stream<DynamicTest> sentencesHoldTheirClauses() {
        return CASES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(clauses(example.text())).containsAll(example.lines())));
    }

    @Test
    void thereAreEnough() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(50);
        assertThat(CASES).allSatisfy(example -> assertThat(example.lines()).isNotEmpty());
    }

    private static List<String> clauses(String text) {
        Reading reading = SharedCasus.get().read(Document.of("test", text));
        return reading.clauses().stream()
                .map(clause -> ClauseText.of(clause, reading.annotated(), reading.clauses()))
                .toList();
    }
}
