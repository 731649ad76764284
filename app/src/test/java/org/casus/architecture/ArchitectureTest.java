package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Library and command line together keep the rules of the house. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.casus");
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));
    private static final HouseRules RULES = new HouseRules("org.casus");

    @Test
    void enoughWasSeen() {
        assertThat(ALL).hasSizeGreaterThan(330);
        assertThat(ALL.stream().filter(type -> type.getPackageName().equals("org.casus.cli")))
                .hasSizeGreaterThan(20);
        assertThat(TESTS).hasSizeGreaterThan(4);
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return RULES.all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ALL)));
    }

    /** A cage whose library is misspelt would hold nothing and never be broken. */
    @TestFactory
    Stream<DynamicTest> cages() {
        return HouseRules.CAGES.entrySet().stream()
                .map(cage -> DynamicTest.dynamicTest(
                        cage.getKey(), () -> assertThat(knowing(cage)).isNotEmpty()));
    }

    private static List<JavaClass> knowing(Map.Entry<String, List<String>> cage) {
        return ALL.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(cage.getKey())))
                .toList();
    }

    @Test
    void whatIsPublicIsUsedElsewhere() {
        assertThat(Shape.needlesslyPublic(ALL, "org.casus")).isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(Shape.bannedNames(ALL)).isEmpty();
        assertThat(Shape.bannedNames(TESTS)).isEmpty();
    }

    @Test
    void packagesAreNullMarkedAndExplained() throws IOException {
        assertThat(Shape.notNullMarked(ALL)).isEmpty();
        assertThat(Shape.unexplained(Path.of("src", "main", "java"))).isEmpty();
    }

    @Test
    void noTestCanBeSkipped() {
        assertThat(Shape.skippable(TESTS)).isEmpty();
    }
}
