package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Comparing codebooks and finding what they lack, as a user does. */
class CodebookCommandsTest {
    private static final Path OURS = Path.of("..", "codebook");

    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();

    private int casus(String... words) {
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(printed, true));
        line.setOut(new PrintWriter(printed, true));
        return line.execute(words);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void whatAnotherCodebookReadsDifferentlyIsListed() throws IOException {
        Path other = folder.resolve("other");
        copy(OURS, other);
        Files.delete(other.resolve("rules/accuse.yml"));
        Path article = Files.writeString(
                folder.resolve("a.txt"), "The French government condemned the attack. Jets bombed a market in Idlib.");

        assertThat(casus("codebook", "diff", OURS.toString(), other.toString(), article.toString()))
                .isZero();
        assertThat(printed.toString())
                .contains("- ACCUSE disapprove happened “condemned”", "0 gained, 1 lost, 0 changed in 1 document")
                .doesNotContain("bombed” by");
    }

    @Test
    void aBrokenCodebookAndAMissingArticleAreNamed() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        assertThat(casus("codebook", "diff", OURS.toString(), broken.toString(), "a.txt"))
                .isEqualTo(1);
        assertThat(casus("codebook", "gaps", folder.resolve("gone.txt").toString()))
                .isEqualTo(3);
        assertThat(printed.toString()).contains("gone.txt: D001");
    }

    @Test
    void namesAndPredicatesThatNobodyKnowsAreListedByFrequency() throws IOException {
        List<String> lines = List.of(
                "{\"id\":\"a\",\"text\":\"Zubrowka Mining sued the miners. The French government misplaced the files.\"}",
                "{\"id\":\"b\",\"text\":\"The French government misplaced the files again, said Zubrowka Mining.\"}");
        Path corpus = Files.write(folder.resolve("corpus.jsonl"), lines);

        assertThat(casus("codebook", "gaps", corpus.toString())).isZero();
        assertThat(printed.toString().replaceAll(" +", " "))
                .contains(" 2 2 Zubrowka Mining:", " 2 2 misplace:")
                .doesNotContain("French government:");
    }
}
