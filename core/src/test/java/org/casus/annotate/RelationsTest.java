package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.model.Annotated;
import org.casus.model.Token;
import org.casus.testing.Engine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The trees of the sentences in {@code relations.txt}, written by hand. */
class RelationsTest {
    private static final Pattern RELATION = Pattern.compile("([a-z:]+)\\(([^()]+)\\)");

    private record Example(String sentence, List<String> relations) {}

    @TestFactory
    Stream<DynamicTest> treesHoldTheirRelations() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.sentence(),
                        () -> assertThat(relations(Engine.annotate(example.sentence())))
                                .containsAll(example.relations())));
    }

    @Test
    void thereAreEnough() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(examples())
                .allSatisfy(example -> assertThat(example.relations()).hasSizeGreaterThan(2));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("> ")) {
                examples.add(new Example(line.substring(2), new ArrayList<>()));
            } else if (!line.startsWith("#") && !line.startsWith("==")) {
                Matcher matcher = RELATION.matcher(line);
                while (matcher.find()) {
                    examples.get(examples.size() - 1).relations().add(matcher.group());
                }
            }
        }
        return examples;
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(RelationsTest.class.getResourceAsStream("relations.txt"), "relations.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> relations(Annotated annotated) {
        TreeMap<String, Integer> seen = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (Token token : annotated.tokens()) {
            String form = token.form().equals("ISIS") ? "ISIS" : annotated.text(token.span());
            int count = seen.merge(form, 1, Integer::sum);
            names.add(count == 1 ? form : form + "#" + count);
        }
        List<String> relations = new ArrayList<>();
        for (Token token : annotated.tokens()) {
            String name = names.get(token.index());
            relations.add(
                    token.head() < 0
                            ? "root(" + name + ")"
                            : token.relation() + "(" + names.get(token.head()) + ", " + name + ")");
        }
        return relations;
    }
}
