package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casus.codebook.Codebook;
import org.casus.model.Problem;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

class CodebookCheckTest {
    private final CodebookCheck check =
            CodebookCheck.of(SharedCasus.get().with(Codebook.load(Path.of("src/test/resources/codebook-faulty"))));

    @Test
    void everyFaultIsNamedWithItsPlace() {
        CheckReport report = check.run();

        assertThat(report.passed()).isFalse();
        assertThat(report.rules()).isEqualTo(3);
        assertThat(report.examples()).isEqualTo(8);
        assertThat(report.knownMisses()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ontology.yml: C024 no rule reaches AID; add one",
                        "ontology.yml: C024 no rule reaches ASSAULT naval; add one",
                        "rules/assault.yml:11: C022 rule bomb: \"Jets bombed a factory.\" source is Jets, expected tanks"
                                + " (ASSAULT aerial \"bombed\" by assault.yml#bomb)",
                        "rules/assault.yml:13: C022 rule bomb: \"Jets bombed a bridge.\" gives ASSAULT aerial \"bombed\" by"
                                + " assault.yml#bomb, expected none",
                        "rules/assault.yml:15: C023 rule bomb: \"Jets bombed a road.\" comes out right now; take the"
                                + " known-miss line away",
                        "rules/assault.yml:24: C021 rule shell: needs an example that must not be ASSAULT",
                        "rules/assault.yml:32: C020 rule strafe: needs an example that expects ASSAULT",
                        "rules/assault.yml:32: C025 rule strafe: fires in none of its examples");
    }

    @Test
    void someFilesOnly() {
        CheckReport report = check.run("rules/other.yml"::equals);

        assertThat(report.rules()).isZero();
        assertThat(report.problems()).hasSize(2);
    }
}
