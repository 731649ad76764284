package org.casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Act;
import org.casus.model.Document;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Saying;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.testing.Cases;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The status and attribution of the acts in {@code judgements.txt}, and who says what in {@code statements.txt}, written by hand.
 * Of a sentence all statements are listed, and the acts that matter.
 */
class JudgementsTest {
    private static final List<Cases.Case> JUDGEMENTS = Cases.read(JudgementsTest.class, "judgements.txt");
    private static final List<Cases.Case> STATEMENTS = Cases.read(JudgementsTest.class, "statements.txt");

    @TestFactory
    Stream<DynamicTest> actsAreJudged() {
        return JUDGEMENTS.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(acts(read(example.text()))).containsAll(example.lines())));
    }

    @TestFactory
    Stream<DynamicTest> statementsAreFound() {
        return STATEMENTS.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(statements(read(example.text())))
                                .containsExactlyInAnyOrderElementsOf(example.lines())));
    }

    @Test
    void thereAreEnough() {
        assertThat(JUDGEMENTS).hasSizeGreaterThanOrEqualTo(30);
        assertThat(STATEMENTS).hasSizeGreaterThanOrEqualTo(10);
    }

    private static Reading read(String text) {
        return SharedCasus.get().read(Document.of("test", text));
    }

    /** "bombed: denied, stated Moscow": trigger, status, background, who says so. */
    private static List<String> acts(Reading reading) {
        List<String> lines = new ArrayList<>();
        for (Act act : reading.acts()) {
            StringBuilder line = new StringBuilder(reading.annotated().text(act.trigger()) + ": "
                    + act.status().code() + (act.background() ? ", background" : ""));
            act.sayings().forEach(saying -> line.append(", ").append(saying(saying, reading)));
            lines.add(line.toString());
        }
        return lines;
    }

    private static String saying(Saying saying, Reading reading) {
        Phrase speaker = saying.speaker();
        String who = speaker == null
                ? ""
                : " " + reading.annotated().text(reading.annotated().span(speaker.first(), speaker.end()));
        String outlet = saying.outlet() == null ? "" : " via " + saying.outlet();
        return saying.kind().code() + who + outlet;
    }

    /** "the army | said | that it had fired". */
    private static List<String> statements(Reading reading) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            lines.add((words(statement.source(), reading) + " | " + words(statement.cue(), reading) + " | "
                            + words(statement.content(), reading))
                    .strip());
        }
        return lines;
    }

    private static String words(List<Span> spans, Reading reading) {
        return String.join(" … ", spans.stream().map(reading.annotated()::text).toList());
    }
}
