package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code casus link} and {@code casus why}, as a user gives them. */
class LinkCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter messages = new StringWriter();

    private int casus(String... words) {
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(messages, true));
        line.setOut(new PrintWriter(out, true));
        return line.execute(words);
    }

    private Path coded() throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        String text = "A bomb exploded in Sidi Bouzid on Sunday, killing four soldiers, the army said.";
        Files.writeString(articles, """
                {"id": "a", "text": "%s", "published": "2021-05-10", "source": "Wire"}
                {"id": "b", "text": "%s", "published": "2021-05-10", "source": "Paper"}
                """.formatted(text, text));
        Path coded = folder.resolve("coded.jsonl");
        assertThat(casus("code", articles.toString(), "--format", "jsonl", "-o", coded.toString(), "--quiet"))
                .isZero();
        return coded;
    }

    @Test
    void linkWritesIncidentsAndClusters() throws IOException {
        Path incidents = folder.resolve("incidents.jsonl");
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus("link", coded().toString(), "--incidents", incidents.toString(), "-o", linked.toString()))
                .isZero();
        List<String> lines = Files.readAllLines(incidents);
        assertThat(lines).isNotEmpty();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"document\":\"a\"", "\"document\":\"b\"", "\"independentTexts\":1", "\"outlets\":2"));
        assertThat(Files.readAllLines(linked))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"cluster\":\"i-"));
        assertThat(messages.toString()).contains("in 2 documents");
    }

    @Test
    void eachEventSaysWhichIncidentItTells() throws IOException {
        coded();
        String articles = folder.resolve("articles.jsonl").toString();
        assertThat(casus(
                        "code",
                        articles,
                        "--link",
                        "--format",
                        "csv",
                        "-o",
                        folder.resolve("a.csv").toString()))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("a.csv")))
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat(row).matches(".*(,incident,cluster,text_group|,i-\\w+,i-\\w+,t-a)"));
        assertThat(casus(
                        "code",
                        articles,
                        "--link",
                        "-o",
                        folder.resolve("a.txt").toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("a.txt")))
                .containsPattern("cluster +i-\\w+")
                .containsPattern("incident +i-\\w+");
        Path coded = folder.resolve("coded.jsonl");
        Path linked = folder.resolve("linked.jsonl");
        for (String[] way : new String[][] {{}, {"--as-they-come"}}) {
            List<String> words = new ArrayList<>(List.of("link", coded.toString(), "-o", linked.toString(), "--quiet"));
            words.addAll(List.of(way));
            assertThat(casus(words.toArray(String[]::new))).isZero();
            assertThat(Files.readAllLines(linked))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line)
                            .contains("\"incident\":\"i-", "\"cluster\":\"i-")
                            .containsPattern("\"incident\":\"i-\\w+\",\"textGroup\":\"t-a\"")
                            .containsPattern("\"cluster\":\"i-\\w+\",\"textGroup\":\"t-a\""));
        }
    }

    @Test
    void noOutputReplacesWhatIsRead() throws IOException {
        Path coded = coded();
        byte[] before = Files.readAllBytes(coded);
        Path other = folder.resolve("other.jsonl");
        String again = folder.resolve(".").resolve("coded.jsonl").toString();
        for (String option : List.of("--incidents", "--copies", "-o")) {
            assertThat(casus("link", coded.toString(), option, again, "--quiet"))
                    .as(option)
                    .isEqualTo(2);
        }
        assertThat(casus("code", coded.toString(), "--format", "jsonl", "-o", again))
                .isEqualTo(2);
        assertThat(Files.readAllBytes(coded)).isEqualTo(before);
        assertThat(messages.toString()).contains("is one of the files to read");
        assertThat(casus("link", coded.toString(), "-o", other.toString())).isZero();
    }

    @Test
    void documentsAreLinkedAsTheyCome() throws IOException {
        Path incidents = folder.resolve("incidents.jsonl");
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus(
                        "link",
                        coded().toString(),
                        "--as-they-come",
                        "--incidents",
                        incidents.toString(),
                        "-o",
                        linked.toString()))
                .isZero();
        assertThat(Files.readAllLines(incidents))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"document\":\"a\"", "\"document\":\"b\"", "\"independentTexts\":1", "\"outlets\":2"));
        assertThat(Files.readAllLines(linked))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"cluster\":\"i-"));
    }

    @Test
    void textsThatAreElsewhereAreFoundInATable() throws IOException {
        Path table = folder.resolve("articles.csv");
        String text = "A bomb exploded in Sidi Bouzid on Sunday, killing four soldiers, the army said.";
        Files.writeString(table, "doc,story,when\na,\"%s\",2021-05-10\nb,\"%s\",2021-05-10\n".formatted(text, text));
        Path coded = folder.resolve("coded.jsonl");
        String[] columns = {"--map", "id=doc", "--map", "text=story"};
        assertThat(casus(with(
                        columns,
                        "code",
                        table.toString(),
                        "--map",
                        "published=when",
                        "--format",
                        "jsonl",
                        "--no-text",
                        "-o",
                        coded.toString(),
                        "--quiet")))
                .isZero();
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus("link", coded.toString(), "-o", linked.toString())).isEqualTo(1);
        assertThat(messages.toString()).contains("D014");
        assertThat(casus(with(columns, "link", coded.toString(), "--texts", table.toString(), "-o", linked.toString())))
                .isZero();
        assertThat(Files.readAllLines(linked))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("Sidi Bouzid", "\"cluster\":\"i-"));
        assertThat(casus("link", coded.toString(), "--map", "body=story")).isEqualTo(2);
        assertThat(messages.toString()).contains("--map knows no field body");
    }

    private static String[] with(String[] columns, String... words) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(columns)).toArray(String[]::new);
    }

    @Test
    void whyTellsWhatJoinsTwoReports() throws IOException {
        assertThat(casus("why", "a", "b", coded().toString())).isZero();
        assertThat(out.toString()).contains("a and b are one story", "both are copies of one text", "are one incident");
    }

    @Test
    void whyAsksAnArchive() throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, """
                {"id": "a", "published": "2024-05-07", "text": "A car bomb killed 12 people at a market in Idlib on Monday."}
                {"id": "b", "published": "2024-05-07", "text": "Twelve people were killed when a bomb exploded at a market in Idlib on Monday."}
                """);
        String db = folder.resolve("a.casus").toString();
        assertThat(casus("add", articles.toString(), "--db", db, "-q")).isZero();
        assertThat(casus("why", "a", "b", "--db", db)).isZero();
        assertThat(out.toString()).contains("are one incident", "in the archive: not linked yet");
        assertThat(casus("relink", "--db", db, "-q")).isZero();
        assertThat(casus("why", "a", "b", "--db", db)).isZero();
        assertThat(out.toString()).contains("in the archive: both are kept in incident i-");
        assertThat(casus("why", "a", "nowhere", "--db", db)).isEqualTo(1);
        assertThat(casus("why", "a", "b", articles.toString(), "--db", db)).isEqualTo(2);
        assertThat(messages.toString()).contains("nowhere", "FILE or --db, not both");
    }

    /** A file of one document that tells of a bomb in Idlib, as that paper words it. */
    private String article(String id, String text) throws IOException {
        Path article = folder.resolve(id + ".jsonl");
        Files.writeString(
                article, "{\"id\": \"%s\", \"published\": \"2024-05-07\", \"text\": \"%s\"}%n".formatted(id, text));
        return article.toString();
    }

    private String first() throws IOException {
        return article("a", "A car bomb killed 12 people at a market in Idlib on Monday.");
    }

    private String second() throws IOException {
        return article("b", "Twelve people were killed when a bomb exploded at a market in Idlib on Monday.");
    }

    @Test
    void whatIsAddedIsLinkedAtOnceWithWhatIsThere() throws IOException {
        String db = folder.resolve("a.casus").toString();
        assertThat(casus("add", first(), "--db", db, "--link")).isZero();
        assertThat(casus("add", second(), "--db", db, "--link")).isZero();
        assertThat(messages.toString().split("\n1 document linked as they came", -1))
                .hasSize(3);
        assertThat(casus("add", second(), "--db", db, "--link")).isZero();
        assertThat(messages.toString()).contains("0 documents linked as they came");
        assertThat(casus("why", "a", "b", "--db", db)).isZero();
        assertThat(out.toString()).contains("in the archive: both are kept in incident i-");
    }

    @Test
    void aDocumentShowsItsIncidentsAndCopies() throws IOException {
        coded();
        String db = folder.resolve("a.casus").toString();
        assertThat(casus("add", folder.resolve("articles.jsonl").toString(), "--db", db, "--link", "-q"))
                .isZero();
        assertThat(casus("show", "a", "--db", db)).isZero();
        assertThat(out.toString()).containsPattern("incident +i-\\w+").containsPattern("copies +b\\b");
    }

    @Test
    void relinkAsTheyComeLinksOnlyWhatIsNew() throws IOException {
        String db = folder.resolve("a.casus").toString();
        assertThat(casus("add", first(), "--db", db, "-q")).isZero();
        assertThat(casus("relink", "--as-they-come", "--db", db)).isZero();
        assertThat(messages.toString()).contains(": 1 document linked as they came");
        messages.getBuffer().setLength(0);
        assertThat(casus("add", second(), "--db", db, "-q")).isZero();
        assertThat(casus("why", "a", "b", "--db", db)).isZero();
        assertThat(out.toString()).doesNotContain("both are kept in incident");
        assertThat(casus("relink", "--as-they-come", "--db", db)).isZero();
        assertThat(casus("relink", "--as-they-come", "--db", db)).isZero();
        assertThat(messages.toString())
                .contains(": 1 document linked as they came", ": 0 documents linked as they came");
        out.getBuffer().setLength(0);
        assertThat(casus("why", "a", "b", "--db", db)).isZero();
        assertThat(out.toString()).contains("in the archive: both are kept in incident i-");
        assertThat(casus("relink", "--as-they-come", "--db", db, "-q")).isZero();
    }

    @Test
    void whyNamesWhatIsNotThere() throws IOException {
        assertThat(casus("why", "a", "nowhere", coded().toString())).isEqualTo(1);
        assertThat(messages.toString()).contains("nowhere");
    }

    @Test
    void whyNamesWhatIsNeverOneThing() throws IOException {
        Path articles = folder.resolve("two.txt");
        Files.writeString(articles, "A bomb killed four soldiers in Sidi Bouzid. Police arrested two men in Tunis.");
        Path coded = folder.resolve("two.jsonl");
        assertThat(casus("code", articles.toString(), "--format", "jsonl", "-o", coded.toString(), "-q"))
                .isZero();
        String line = Files.readString(coded);
        String id = line.substring(line.indexOf("\"id\":\"") + 6, line.indexOf("\",", line.indexOf("\"id\":\"")));
        assertThat(casus("why", id, id, coded.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "ASSAULT",
                        "COERCE arrest",
                        "\"arrested\" in " + id,
                        "events of these types are never one thing");
    }

    @Test
    void packedFilesAreRead() throws IOException {
        Path coded = coded();
        Path packed = folder.resolve("coded.jsonl.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(coded, stream);
        }
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus("link", packed.toString(), "-o", linked.toString())).isZero();
        assertThat(Files.readAllLines(linked)).hasSize(2);
    }

    @Test
    void whatWasThereStaysWhenNothingCanBeRead() throws IOException {
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, "{\"id\": \"c\", \"text\": \"Rain.\"}\n".repeat(100));
        Path linked = folder.resolve("linked.jsonl");
        Files.writeString(linked, "before");
        assertThat(casus("link", other.toString(), "-o", linked.toString())).isEqualTo(1);
        assertThat(linked).hasContent("before");
        assertThat(folder.resolve("linked.jsonl.part")).doesNotExist();
        assertThat(messages.toString())
                .contains("the rest of the file is not read")
                .doesNotContain("other.jsonl:21:");
    }

    @Test
    void decisionsThatContradictEachOtherAreAnError() throws IOException {
        Path decisions = folder.resolve("decisions.csv");
        for (String rows :
                List.of("e-1,e-2,same\ne-2,e-1,apart", "e-1,e-2,same\ne-2,e-3,same\ne-1,e-3,apart", "e-1,e-1,apart")) {
            messages.getBuffer().setLength(0);
            Files.writeString(decisions, "a,b,decision\n" + rows + "\n");
            assertThat(casus("link", coded().toString(), "--decisions", decisions.toString()))
                    .isEqualTo(1);
            assertThat(messages.toString()).contains("decisions.csv:", "D016", "other rows say same");
        }
    }

    @Test
    void standardInputIsReadOnceAndUnknownDecisionsAreNamed() throws IOException {
        assertThat(casus("link", "-")).isEqualTo(2);
        assertThat(messages.toString()).contains("can be read only once");
        Path decisions = folder.resolve("decisions.csv");
        Files.writeString(decisions, "a,b,decision\ne-1,e-2,same\n");
        String linked = folder.resolve("linked.jsonl").toString();
        assertThat(casus("link", coded().toString(), "--decisions", decisions.toString(), "-o", linked))
                .isZero();
        assertThat(messages.toString()).contains("a decision names e-1, and no event has that id");
        assertThat(casus(
                        "link",
                        coded().toString(),
                        "--decisions",
                        folder.resolve("no.csv").toString(),
                        "-o",
                        linked))
                .isEqualTo(2);
    }

    @Test
    void aBadLineIsNamedAndTheRestIsLinked() throws IOException {
        Path coded = coded();
        Files.writeString(coded, Files.readString(coded) + "{\"id\": \"c\"}\n");
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus("link", coded.toString(), "-o", linked.toString())).isEqualTo(3);
        assertThat(messages.toString()).contains("coded.jsonl:3: D013");
        assertThat(Files.readAllLines(linked)).hasSize(2);
    }

    @Test
    void aListOnTheFirstLineIsOnlyABadLine() throws IOException {
        Path coded = coded();
        Files.writeString(coded, "[1,2]\n" + Files.readString(coded));
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus("link", coded.toString(), "-o", linked.toString())).isEqualTo(3);
        assertThat(messages.toString()).contains("coded.jsonl:1:1: D008 not a JSON object");
        assertThat(Files.readAllLines(linked)).hasSize(2);
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, "[1,2]\n" + Files.readString(articles));
        assertThat(casus("code", articles.toString(), "--format", "jsonl", "-o", linked.toString()))
                .isEqualTo(3);
        assertThat(messages.toString()).contains("articles.jsonl:1:1: D008 not a JSON object");
        assertThat(Files.readAllLines(linked)).hasSize(2);
    }

    @Test
    void aListOverManyLinesIsRefusedOnce() throws IOException {
        Path file = folder.resolve("list.jsonl");
        Files.writeString(file, "[\n{\"id\": \"a\"},\n{\"id\": \"b\"}\n]\n");
        assertThat(casus("link", file.toString())).isEqualTo(1);
        assertThat(messages.toString()).containsOnlyOnce("D008").contains("JSON, but not JSON Lines");
    }

    @Test
    void whatCannotBePrintedIsAFailure() throws IOException {
        String coded = coded().toString();
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(messages, true));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Main.run(line, full, "why", "a", "b", coded)).isEqualTo(1);
        assertThat(messages.toString()).contains("casus: cannot write the output: the disk is full");
    }

    @Test
    void aStrokeIsStandardOutputAndOnlyOneOutputGoesThere() throws IOException {
        String coded = coded().toString();
        assertThat(casus("link", coded, "-o", "-", "--incidents", "-")).isEqualTo(2);
        assertThat(casus("link", coded, "--incidents", "-")).isEqualTo(2);
        assertThat(messages.toString()).contains("two outputs on standard output");
        assertThat(casus("export", "--format", "csv", "-o", "-")).isEqualTo(2);
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void thresholdsOutOfRangeAndOneFileForTwoOutputsAreRefused() throws IOException {
        String coded = coded().toString();
        String file = folder.resolve("both.jsonl").toString();
        assertThat(casus("link", coded, "--same", "2", "-o", file)).isEqualTo(2);
        assertThat(casus("link", coded, "--story", "0", "-o", file)).isEqualTo(2);
        assertThat(casus("link", coded, "--incidents", file, "-o", file)).isEqualTo(2);
        assertThat(messages.toString())
                .contains("--same is above 0 and at most 1", "--story is above 0", "is named for two outputs");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void aTextLongerThanAnyArticleIsToldAndLeftOut() throws IOException {
        Path coded = coded();
        List<String> lines = Files.readAllLines(coded);
        String text = "A bomb exploded";
        Files.write(coded, List.of(lines.get(0), lines.get(1).replaceFirst(text, "word ".repeat(800_001) + text)));
        Path linked = folder.resolve("linked.jsonl");
        assertThat(casus("link", coded.toString(), "-o", linked.toString())).isEqualTo(3);
        assertThat(messages.toString()).contains("coded.jsonl:2: D005 a text of more than 4 MB");
        assertThat(Files.readAllLines(linked)).hasSize(1);
    }
}
