package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules that the manual shows are rules. */
class ManualTest {
    private static final Pattern RULES = Pattern.compile("```yaml\n(- rule:.*?)```", Pattern.DOTALL);

    @Test
    void theRulesItShowsCanBeRead() throws IOException {
        SortedMap<String, byte[]> files =
                new TreeMap<>(Contents.of(Path.of("../codebook")).files());
        files.keySet().removeIf(path -> path.startsWith("rules/"));
        Matcher matcher = RULES.matcher(Files.readString(Path.of("../docs/codebook.md")));
        while (matcher.find()) {
            files.put(
                    "rules/manual" + matcher.start() + ".yml", matcher.group(1).getBytes(StandardCharsets.UTF_8));
        }

        List<Rule> rules = CodebookReader.read(new Contents(files)).rules();

        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.examples()).hasSizeGreaterThan(1));
    }

    @Test
    void itNamesEveryKey() throws IOException {
        String manual = Files.readString(Path.of("../docs/codebook.md"));

        assertThat(Vocabulary.EXPECTED).allSatisfy(key -> assertThat(manual).contains(key));
        assertThat(Vocabulary.SPECIAL).allSatisfy(key -> assertThat(manual).contains("`" + key + "`"));
        assertThat(Vocabulary.PLACES).allSatisfy(key -> assertThat(manual).contains("`" + key + "`"));
        assertThat(Crosswalk.CONDITIONS).allSatisfy(key -> assertThat(manual).contains("`" + key + "`"));
    }
}
