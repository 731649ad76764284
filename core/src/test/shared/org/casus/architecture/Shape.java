package org.casus.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules of the house say of the classes and packages themselves. Each question lists what is wrong. */
final class Shape {
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Set<String> BANNED = Set.of(
            "Manager", "Helper", "Util", "Utils", "Impl", "Abstract", "Base", "Data", "Info", "Processor");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@NullMarked\\s", Pattern.DOTALL);
    private static final int SHORTEST_COMMENT = 40;

    private Shape() {}

    /** Types with a banned word in their name. */
    static List<String> bannedNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> Stream.of(WORDS.split(type.getSimpleName())).anyMatch(BANNED::contains))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    /**
     * Public types that no other package uses and that no public type of their own package shows in its methods. Those of the
     * root package and of the model are for people's own programs.
     *
     * @param all the classes that may use them, of all modules seen
     */
    static List<String> needlesslyPublic(JavaClasses all, String root) {
        return all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getPackageName().startsWith(root + "."))
                .filter(type -> !type.getPackageName().equals(root + ".model"))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .noneMatch(user -> !user.getPackageName().equals(type.getPackageName()) || shows(user, type)))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean shows(JavaClass user, JavaClass type) {
        return !user.equals(type)
                && user.getModifiers().contains(JavaModifier.PUBLIC)
                && user.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()))
                        .anyMatch(shown -> shown.getAllInvolvedRawTypes().contains(type));
    }

    /** Packages that are not null-marked. */
    static List<String> notNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(unit -> !unit.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Source folders with classes whose {@code package-info.java} does not say what they are. */
    static List<String> unexplained(Path sources) throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> folders.add(file.getParent()));
        }
        if (folders.isEmpty()) {
            throw new IOException("no sources in " + sources);
        }
        return folders.stream()
                .filter(folder -> !explained(folder.resolve("package-info.java")))
                .map(folder -> sources.relativize(folder).toString())
                .toList();
    }

    private static boolean explained(Path file) {
        try {
            return Files.exists(file)
                    && COMMENT.matcher(Files.readString(file))
                            .results()
                            .anyMatch(comment -> comment.group(1).replaceAll("[\\s*]+", " ").length() > SHORTEST_COMMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests that can be skipped, by an annotation or by an assumption. */
    static List<String> skippable(JavaClasses tests) {
        return tests.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(use -> use.getTargetClass().getName())
                        .anyMatch(Shape::skips))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean skips(String name) {
        return name.equals("org.junit.jupiter.api.Disabled")
                || name.startsWith("org.junit.jupiter.api.condition.")
                || name.endsWith(".Assumptions")
                || name.endsWith(".TestAbortedException");
    }
}
