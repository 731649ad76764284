package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as a user gives it, with the real models and the real codebook. */
class CodeCommandTest {
    private static final String STORY =
            "Jets bombed a market in the town of Idlib on Monday, killing at least 12 people.";

    @TempDir
    Path folder;

    private final StringWriter messages = new StringWriter();

    private int casus(Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(messages, true));
        line.setOut(new PrintWriter(messages, true));
        return line.execute(words.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anArticleIsCodedIntoEachFormat() throws IOException {
        Path story = file("story.txt", STORY);
        for (String format : List.of("table", "json", "jsonl", "csv", "JSONL")) {
            Path out = folder.resolve("out." + format);
            assertThat(casus("code", story, "--published", "2024-05-07", "--format", format, "-o", out, "-q"))
                    .isZero();
            assertThat(out).content().contains("ASSAULT", "aerial", "Jets", "a market");
        }
        assertThat(messages.toString()).isEmpty();
    }

    @Test
    void badInputsAreNamedAndTheRestIsCoded() throws IOException {
        Path good = file("good.txt", STORY);
        Path empty = file("empty.txt", "");
        Path lines = file("lines.jsonl", "{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n{broken\n");
        Path out = folder.resolve("out.jsonl");
        assertThat(casus("code", empty, good, folder.resolve("gone.txt"), lines, "--format", "jsonl", "-o", out))
                .isEqualTo(3);
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(messages.toString())
                .contains(empty + ": D003", folder.resolve("gone.txt") + ": D001", lines + ":2:2: D008");
    }

    @Test
    void whatTheCommandItselfWritesIsNoInput() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Jets bombed a market in Idlib on Monday.");
        Files.write(folder.resolve("photo.xyz"), new byte[] {1, 2, 3});
        String out = folder.resolve("out.csv").toString();
        String skipped = folder.resolve("skipped.csv").toString();
        assertThat(casus("code", folder, "-o", out, "--skipped", skipped)).isZero();
        assertThat(messages.toString())
                .contains("1 event of 1 document is in " + out, "1 input was passed over; " + skipped + " lists it");
        assertThat(Files.readString(Path.of(skipped))).contains("photo.xyz").doesNotContain(".part");
        assertThat(casus("code", folder, "-o", out)).isEqualTo(2);
        assertThat(messages.toString()).contains("lies in the folder");
    }

    @Test
    void theOutputIsTheSameOnAnyNumberOfThreads() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(STORY.repeat(1 + i % 3))
                    .append("\"}\n");
        }
        Path input = file("many.jsonl", many.toString());
        Path one = folder.resolve("one.jsonl");
        Path four = folder.resolve("four.jsonl");
        assertThat(casus("code", input, "--format", "jsonl", "--threads", 1, "-o", one))
                .isZero();
        assertThat(casus("code", input, "--format", "jsonl", "--threads", 4, "-o", four))
                .isZero();
        assertThat(four).hasSameBinaryContentAs(one);
    }

    @Test
    void theRunEndsWhenNobodyReadsOn() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append((STORY + " ").repeat(5))
                    .append("\"}\n");
        }
        Path input = file("many.jsonl", many.toString());
        Path told = folder.resolve("told.txt");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "code",
                        input.toString(),
                        "--format",
                        "jsonl",
                        "--quiet")
                .redirectError(told.toFile())
                .start();
        try (BufferedReader reader = run.inputReader()) {
            assertThat(reader.readLine()).contains("\"id\":\"0\"");
        }
        assertThat(run.waitFor()).isZero();
        assertThat(told).isEmptyFile();
    }

    @Test
    void wrongUsageIsToldBeforeAnyWork() throws IOException {
        Path story = file("story.txt", STORY);
        assertThat(casus("code")).isEqualTo(2);
        assertThat(casus("code", story, "--published", "yesterday")).isEqualTo(2);
        assertThat(casus("code", story, "--format", "xml")).isEqualTo(2);
        assertThat(casus("code", story, "--threads", 0)).isEqualTo(2);
        assertThat(casus("code", story, "-o", folder)).isEqualTo(2);
        assertThat(casus("code", story, "-o", folder.resolve("no/such/folder.csv")))
                .isEqualTo(2);
        assertThat(casus("nonsense")).isEqualTo(2);
        assertThat(messages.toString())
                .contains(
                        "'yesterday' is no day; write it as 2024-05-06",
                        "Did you mean",
                        "Try: casus code --help",
                        "Try: casus --help")
                .doesNotContain("Usage:", "Exception");
    }

    @Test
    void aCodebookThatIsNoneIsAFailure() throws IOException {
        assertThat(casus("code", file("story.txt", STORY), "--codebook", folder.resolve("nowhere")))
                .isEqualTo(1);
        assertThat(messages.toString()).contains("C002");
    }

    @Test
    void helpHasExamples() {
        assertThat(casus("code", "--help")).isZero();
        assertThat(messages.toString()).contains("Examples:", "casus code article.txt", "Exit codes:");
    }

    @Test
    void helpFitsAnOrdinaryTerminal() {
        casus("--help");
        casus("code", "--help");
        casus("explain", "--help");
        casus("codebook", "check", "--help");
        assertThat(messages.toString().lines()).hasSizeGreaterThan(60).allMatch(line -> line.length() <= 80);
        assertThat(messages.toString().lines().map(String::strip)).doesNotContain("its examples", "named),");
    }

    @Test
    void completionCoversTheCommands() {
        assertThat(casus("generate-completion")).isZero();
        assertThat(messages.toString()).contains("_picocli_casus_code", "--published");
    }

    @Test
    void theVersionIsTold() {
        assertThat(casus("--version")).isZero();
        assertThat(messages.toString()).contains("Casus 0.");
    }
}
