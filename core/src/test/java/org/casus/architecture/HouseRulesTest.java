package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the house sees the fault that it is for, in a small world of faults, and lets pass what is allowed. */
class HouseRulesTest {
    private static final String ROOT = "org.casus.architecture.faults";
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages(ROOT);
    private static final HouseRules RULES = new HouseRules(ROOT);

    private static DynamicTest sees(ArchRule rule, String... faults) {
        return DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> assertThat(String.join(
                                "\n", rule.evaluate(FAULTS).getFailureReport().getDetails()))
                        .contains(faults)
                        .doesNotContain("allowed", "Above.print"));
    }

    @TestFactory
    Stream<DynamicTest> faultsAreSeen() {
        return Stream.of(
                sees(RULES.noCycles(), "Slice loop -> ", "Slice loop.inner -> "),
                sees(RULES.reachedFromTheRootOnly("code"), "clause.Reaching"),
                sees(RULES.nobodyKnowsTheWiring(), "faults.Wiring"),
                sees(RULES.coreKnowsNothingAbove(), "cli.Above"),
                sees(RULES.modelStandsAlone(), "com.tngtech.archunit"),
                sees(RULES.modelIsValues(), "model.Mutable"),
                sees(RULES.caged("org.jsoup"), "annotate.Loose.library"),
                sees(RULES.everyLibraryHasACage(), "com.tngtech.archunit"),
                sees(
                        RULES.onlyTheCommandLinePrintsAndExits(),
                        "java.lang.System.err",
                        "printStackTrace",
                        "java.lang.System.exit"),
                sees(RULES.nobodyAsksForTheTime(), "Loose.today", "Loose.millis"),
                sees(
                        RULES.nothingIsTakenFromTheMachine(),
                        "toLowerCase()",
                        "defaultCharset()",
                        "String.format(java.lang.String, [Ljava.lang.Object;)",
                        "systemDefault()"));
    }

    @Test
    void everyKindOfRuleIsTried() {
        long perStage = HouseRules.STAGES.size() - 1;
        long perLibrary = HouseRules.CAGES.size() - 1;
        assertThat(RULES.all()).hasSize((int) (faultsAreSeen().count() + perStage + perLibrary));
    }

    @Test
    void bannedNamesAreSeen() {
        assertThat(Shape.bannedNames(FAULTS))
                .containsExactly(ROOT + ".clause.WordHelper", ROOT + ".clause.WordHelper$BaseData");
    }

    @Test
    void whatNobodyElseUsesIsSeen() {
        assertThat(Shape.needlesslyPublic(FAULTS, ROOT)).containsExactly(ROOT + ".annotate.Loose");
    }

    @Test
    void packagesWithoutMarkOrParagraphAreSeen() throws IOException {
        assertThat(Shape.notNullMarked(FAULTS)).contains(ROOT + ".code").doesNotContain(ROOT);
        assertThat(Shape.unexplained(Path.of("src", "test", "java", "org", "casus", "architecture", "faults")))
                .contains("code")
                .doesNotContain("");
    }

    @Test
    void whatCanBeSkippedIsSeen() {
        assertThat(Shape.skippable(FAULTS)).containsExactly(ROOT + ".Skipped");
    }
}
