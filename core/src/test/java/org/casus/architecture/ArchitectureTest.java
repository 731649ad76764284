package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The library keeps the rules of the house. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));
    private static final HouseRules RULES = new HouseRules("org.casus");

    @Test
    void enoughWasSeen() {
        assertThat(CORE).hasSizeGreaterThan(300);
        assertThat(CORE.stream().map(JavaClass::getPackageName))
                .contains("org.casus", "org.casus.model", "org.casus.actor", "org.casus.codebook")
                .containsAll(HouseRules.STAGES.stream()
                        .filter(stage -> !stage.equals("store"))
                        .map(stage -> "org.casus." + stage)
                        .toList());
        assertThat(TESTS).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return RULES.all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(Shape.bannedNames(CORE)).isEmpty();
        assertThat(Shape.bannedNames(TESTS)).allMatch(name -> name.startsWith("org.casus.architecture.faults."));
    }

    @Test
    void packagesAreNullMarkedAndExplained() throws IOException {
        assertThat(Shape.notNullMarked(CORE)).isEmpty();
        assertThat(Shape.unexplained(Path.of("src", "main", "java"))).isEmpty();
    }

    @Test
    void noTestCanBeSkipped() {
        assertThat(Shape.skippable(TESTS)).allMatch(name -> name.startsWith("org.casus.architecture.faults."));
    }
}
