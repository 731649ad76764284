package org.casus.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of the house that concern what uses what, each as a rule that ArchUnit checks. Written against a root package, so
 * that a small world of faults can be checked by the same rules.
 *
 * @param root the package under which all lives, {@code org.casus}
 */
record HouseRules(String root) {
    /** Packages that take a document one step on; none knows another. */
    static final List<String> STAGES =
            List.of("read", "annotate", "clause", "code", "judge", "resolve", "link", "store", "write");

    /** Packages of the modules that stand on core. */
    static final List<String> ABOVE = List.of("cli", "web", "flink");

    /** Each library, by the start of its package names, and the only packages that may know it. */
    static final SortedMap<String, List<String>> CAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("edu.emory.mathcs", List.of("annotate")),
            Map.entry("it.unimi.dsi.fastutil", List.of("annotate")),
            Map.entry("org.tukaani.xz", List.of("annotate")),
            Map.entry("org.snakeyaml", List.of("codebook")),
            Map.entry("com.fasterxml.jackson", List.of("read", "write")),
            Map.entry("org.jsoup", List.of("read")),
            Map.entry("org.apache.parquet", List.of("write")),
            Map.entry("org.apache.hadoop", List.of("write")),
            Map.entry("com.rometools", List.of("read")),
            Map.entry("org.netpreserve", List.of("read")),
            Map.entry("org.apache.commons.compress", List.of("read")),
            Map.entry("org.apache.commons.csv", List.of("read")),
            Map.entry("org.apache.hc", List.of("read")),
            Map.entry("org.apache.james", List.of("read")),
            Map.entry("com.rtfparserkit", List.of("read")),
            Map.entry("org.jdbi", List.of("store")),
            Map.entry("org.flywaydb", List.of("store")),
            Map.entry("org.sqlite", List.of("store")),
            Map.entry("java.sql", List.of("store")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("me.tongfei.progressbar", List.of("cli"))));

    /** Packages that every class may use. */
    private static final String[] COMMON = {"java..", "org.jspecify..", "org.slf4j.."};

    /** All of them. */
    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>(List.of(
                noCycles(),
                nobodyKnowsTheWiring(),
                coreKnowsNothingAbove(),
                modelStandsAlone(),
                modelIsValues(),
                everyLibraryHasACage(),
                onlyTheCommandLinePrintsAndExits(),
                nobodyAsksForTheTime(),
                nothingIsTakenFromTheMachine()));
        STAGES.forEach(stage -> rules.add(reachedFromTheRootOnly(stage)));
        CAGES.keySet().forEach(library -> rules.add(caged(library)));
        return rules;
    }

    /** No cycles between packages, however deep. */
    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A stage is reached from the root package and from itself. */
    ArchRule reachedFromTheRootOnly(String stage) {
        return classes()
                .that()
                .resideInAPackage(root + "." + stage + "..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(root, root + "." + stage + "..")
                .because("stages do not know one another, so that each can be understood and replaced alone")
                .allowEmptyShould(true);
    }

    /** Nothing under the root package knows the root package: it wires them, not they it. */
    ArchRule nobodyKnowsTheWiring() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*..")
                .and()
                .resideOutsideOfPackages(packages(ABOVE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root);
    }

    /** What stands below knows nothing of what stands on it. */
    ArchRule coreKnowsNothingAbove() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(ABOVE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(ABOVE));
    }

    /** The vocabulary needs nothing but Java. */
    ArchRule modelStandsAlone() {
        return classes()
                .that()
                .resideInAPackage(root + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".model..");
    }

    /** The vocabulary is made of values. */
    ArchRule modelIsValues() {
        return classes()
                .that()
                .resideInAPackage(root + ".model..")
                .and()
                .areTopLevelClasses()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces();
    }

    /** A library is known in its cage only. */
    ArchRule caged(String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(CAGES.getOrDefault(library, List.of())))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because("a library that is known in one place can be replaced")
                .allowEmptyShould(true);
    }

    /** No library without a cage. */
    ArchRule everyLibraryHasACage() {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(COMMON)
                .or(resideInAnyPackage(root, root + ".."))
                .or(resideInAnyPackage(CAGES.keySet().stream()
                        .map(library -> library + "..")
                        .toArray(String[]::new)))
                .or(DescribedPredicate.describe(
                        "arrays and primitive types", type -> type.isPrimitive() || type.isArray()))
                .as("Java, Casus or a library with a cage");
        return classes().should().onlyDependOnClassesThat(known);
    }

    /** Printing and ending the process are for the command line. */
    ArchRule onlyTheCommandLinePrintsAndExits() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethodWhere(Unspoken.stackPrinted())
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a library that prints or exits cannot be used in a program of one's own");
    }

    /** The time of day is asked for at the top, and passed down as a clock. */
    ArchRule nobodyAsksForTheTime() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".cli..", root + ".web..")
                .should()
                .callMethodWhere(Unspoken.now())
                .because("the same input must give the same output tomorrow");
    }

    /** Language, encoding and time zone of a machine change nothing. */
    ArchRule nothingIsTakenFromTheMachine() {
        return noClasses()
                .should()
                .callCodeUnitWhere(Unspoken.machine())
                .because("the same input must give the same output on every machine");
    }

    private String[] packages(List<String> names) {
        return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
