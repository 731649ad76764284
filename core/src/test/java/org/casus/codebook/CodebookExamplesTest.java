package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.CodebookCheck;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example of the codebook's rules is a test: the sentence goes through the whole pipeline and comes out as its rule says. */
class CodebookExamplesTest {
    private static final CodebookCheck CHECK = CodebookCheck.of(SharedCasus.get());

    @TestFactory
    Stream<DynamicNode> rules() {
        return SharedCasus.get().codebook().rules().stream().map(CodebookExamplesTest::tests);
    }

    @Test
    void everyTypeAndModeIsReached() {
        assertThat(CHECK.unreached()).isEmpty();
    }

    private static DynamicNode tests(Rule rule) {
        List<DynamicNode> tests = new ArrayList<>();
        for (Example example : rule.examples()) {
            tests.add(DynamicTest.dynamicTest(
                    example.text(), () -> assertThat(CHECK.check(rule, example)).isNull()));
        }
        tests.add(DynamicTest.dynamicTest(
                "has examples for and against",
                () -> assertThat(CHECK.wanting(rule)).isEmpty()));
        tests.add(DynamicTest.dynamicTest(
                "fires in an example", () -> assertThat(CHECK.fires(rule)).isTrue()));
        return DynamicContainer.dynamicContainer(rule.id(), tests);
    }
}
