package org.casus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String STORY = "Soldiers blocked the road to the airport on Monday, the mayor said.";

    @TempDir
    Path folder;

    private final List<Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void read(Defaults defaults, Path... paths) {
        Inputs inputs = new Inputs(ReadingSettings.of(defaults), this::take);
        for (Path path : paths) {
            inputs.read(path);
        }
    }

    private void take(Intake intake) {
        if (intake.document() != null) {
            documents.add(intake.document());
        }
        if (intake.problem() != null) {
            problems.add(intake.problem());
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private MessageCode onlyProblem() {
        assertThat(problems).hasSize(1);
        return problems.get(0).code();
    }

    @Test
    void plainTextIsReadAsItIs() throws IOException {
        Path file = file("story.txt", STORY + "\r\n");
        read(new Defaults(LocalDate.of(2024, 5, 6), "Reuters"), file);
        assertThat(documents)
                .containsExactly(new Document(
                        file.toString(), STORY + "\r\n", null, LocalDate.of(2024, 5, 6), "Reuters", null, null));
        assertThat(problems).isEmpty();
    }

    @Test
    void jsonLinesKeepWhatTheySay() throws IOException {
        Path file = file(
                "two.jsonl",
                "{\"id\":\"a\",\"text\":\"" + STORY + "\",\"published\":\"2024-05-06T10:00:00Z\",\"source\":\"AFP\"}\n"
                        + "\n{\"id\":7,\"text\":\"" + STORY + "\",\"more\":{\"x\":[1]}}");
        read(new Defaults(LocalDate.of(2020, 1, 1), "Reuters"), file);
        assertThat(problems).isEmpty();
        assertThat(documents).extracting(Document::id).containsExactly("a", "7");
        assertThat(documents)
                .extracting(Document::published)
                .containsExactly(LocalDate.of(2024, 5, 6), LocalDate.of(2020, 1, 1));
        assertThat(documents).extracting(Document::source).containsExactly("AFP", "Reuters");
    }

    @Test
    void aBrokenLineIsNamedAndTheRestIsRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            lines.append(
                    i == 17 ? "{\"id\": \"17\", \"text\": \n" : "{\"id\":\"" + i + "\",\"text\":\"" + STORY + "\"}\n");
        }
        Path file = file("many.jsonl", lines.toString());
        read(Defaults.NONE, file);
        assertThat(documents).hasSize(19);
        assertThat(onlyProblem()).isEqualTo(MessageCode.D008);
        assertThat(problems.get(0).toString()).startsWith(file + ":17:").contains(": D008 not valid JSON");
    }

    @Test
    void jsonThatIsNotJsonLinesIsSaidOnce() throws IOException {
        read(
                Defaults.NONE,
                file("array.json", "[\n{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n]\n"),
                file("spread.json", "{\n  \"id\": \"1\",\n  \"text\": \"" + STORY + "\"\n}\n"),
                file("cut.jsonl", "{\"id\": \"1\""));
        assertThat(documents).isEmpty();
        assertThat(problems)
                .extracting(Problem::code)
                .containsOnly(MessageCode.D008)
                .hasSize(3);
        assertThat(problems.get(0).message()).contains("one object on a line");
        assertThat(problems.get(2).message()).doesNotContain("Source", "REDACTED");
    }

    @Test
    void fieldsThatAreMissingOrOfTheWrongTypeAreNamed() throws IOException {
        read(
                Defaults.NONE,
                file(
                        "bad.jsonl",
                        "{\"text\":\"x\"}\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":5}\n[1]\n{\"id\":\"5\",\"text\":\" \"}\n"
                                + "{\"id\":\"6\",\"text\":\"" + STORY + "\"} {}\n"));
        assertThat(documents).isEmpty();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        MessageCode.D009,
                        MessageCode.D009,
                        MessageCode.D009,
                        MessageCode.D008,
                        MessageCode.D003,
                        MessageCode.D008);
        assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aBadDateIsNamedAndTheDocumentReadWithoutIt() throws IOException {
        read(Defaults.NONE, file("d.jsonl", "{\"id\":\"1\",\"text\":\"" + STORY + "\",\"published\":\"yesterday\"}"));
        assertThat(documents).extracting(Document::published).containsExactly((LocalDate) null);
        assertThat(onlyProblem()).isEqualTo(MessageCode.D011);
    }

    @Test
    void aBadDateIsToldWithTheDayTakenInstead() throws IOException {
        read(
                new Defaults(LocalDate.of(2015, 11, 21), null),
                file("d.jsonl", "{\"id\":\"1\",\"text\":\"" + STORY + "\",\"published\":\"yesterday\"}"));
        assertThat(documents).extracting(Document::published).containsExactly(LocalDate.of(2015, 11, 21));
        assertThat(problems.get(0).message()).endsWith("coded with the day given for all, 2015-11-21");
    }

    @Test
    void theSameDocumentAgainIsPassedOver() throws IOException {
        String line = "{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n";
        read(Defaults.NONE, file("a.jsonl", line), file("b.jsonl", line));
        assertThat(documents).hasSize(1);
        assertThat(onlyProblem()).isEqualTo(MessageCode.S003);
    }

    @Test
    void anIdThatComesAgainWithAnotherTextIsNotLost() throws IOException {
        Path first = file("a.jsonl", "{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n");
        Path second =
                file("b.jsonl", "{\"id\":\"1\",\"text\":\"Troops left.\"}\n{\"id\":\"1\",\"text\":\"Troops came.\"}\n");
        read(Defaults.NONE, first, second);
        assertThat(documents).extracting(Document::id).containsExactly("1", second + "#1");
        assertThat(problems).extracting(Problem::code).containsExactly(MessageCode.W008, MessageCode.D010);
    }

    @Test
    void allWaysOfNamingAFileGiveOneDocument() throws IOException {
        Path file = file("a.txt", STORY);
        Path here = Path.of("").toAbsolutePath();
        read(Defaults.NONE, file, folder.resolve(".").resolve("x/../a.txt").normalize(), folder);
        assertThat(documents).extracting(Document::id).containsExactly(file.toString());
        assertThat(problems)
                .extracting(Problem::code)
                .containsOnly(MessageCode.S003)
                .hasSize(2);
        assertThat(FileNames.id(Path.of("./a.txt"))).isEqualTo("a.txt");
        assertThat(FileNames.id(Path.of("b/../a.txt"))).isEqualTo("a.txt");
        assertThat(FileNames.id(here.resolve("b/a.txt"))).isEqualTo("b/a.txt");
        assertThat(FileNames.id(Path.of("../a.txt"))).isEqualTo("../a.txt");
    }

    @Test
    void missingAndEmptyAndBinaryFilesAreNamed() throws IOException {
        read(
                Defaults.NONE,
                folder.resolve("nowhere.txt"),
                file("empty.txt", ""),
                file("blank.txt", " \n\t\n"),
                file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3}),
                file("empty.jsonl", ""));
        assertThat(documents).isEmpty();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        MessageCode.D001, MessageCode.D003, MessageCode.D003, MessageCode.D004, MessageCode.D003);
    }

    @Test
    void wrongEncodingsAreReadAndSaid() throws IOException {
        String accents = "Señor Muñoz said soldiers blocked the road to the café. ‘They left,’ he said.";
        read(
                Defaults.NONE,
                file("le.txt", accents.getBytes(StandardCharsets.UTF_16LE)),
                file("mark.txt", ("\uFEFF" + accents).getBytes(StandardCharsets.UTF_16BE)),
                file("windows.txt", accents.getBytes(Charset.forName("windows-1252"))),
                file("utf8mark.txt", "\uFEFF" + accents));
        assertThat(documents).extracting(Document::text).containsOnly(accents);
        assertThat(documents).hasSize(4);
        assertThat(problems)
                .extracting(Problem::code)
                .containsOnly(MessageCode.W005)
                .hasSize(3);
    }

    @Test
    void brokenUtf8IsRepairedAndSaidWithItsLine() throws IOException {
        byte[] bytes = ("Señor Muñoz spoke.\nThe café stayed open.\nXX came.").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xC3;
        read(Defaults.NONE, file("broken.txt", bytes));
        assertThat(documents.get(0).text()).contains("Señor", "café", "\uFFFD");
        assertThat(onlyProblem()).isEqualTo(MessageCode.W004);
        assertThat(problems.get(0).message()).contains("line 3");
    }

    @Test
    void aLineTooLongIsPassedOverWithoutBeingHeld() throws IOException {
        Path file = folder.resolve("huge.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(("{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n").getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
            out.write(("\n{\"id\":\"2\",\"text\":\"" + STORY + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        read(Defaults.NONE, file);
        assertThat(documents).extracting(Document::id).containsExactly("1", "2");
        assertThat(onlyProblem()).isEqualTo(MessageCode.D005);
        assertThat(problems.get(0).line()).isEqualTo(2);
    }

    @Test
    void aTextTooLongIsNamed() throws IOException {
        read(Defaults.NONE, file("huge.txt", "word ".repeat(Inputs.LONGEST / 5 + 10)));
        assertThat(onlyProblem()).isEqualTo(MessageCode.D005);
    }

    @Test
    void otherLanguagesAreSaidAndNotRead() throws IOException {
        read(
                Defaults.NONE,
                file(
                        "fr.txt",
                        "Le président de la République a annoncé lundi que les troupes quitteraient la ville dans les"
                                + " prochains jours, après des mois de combats contre les rebelles dans le nord du pays."),
                file("ar.txt", "قال الرئيس إن القوات ستغادر المدينة في الأيام المقبلة بعد أشهر من القتال"),
                file("es.jsonl", "{\"id\":\"es\",\"language\":\"es\",\"text\":\"El presidente viajó ayer a Quito.\"}"),
                file("short.txt", "Troops leave Kharkiv."),
                file("names.txt", "Buenos Aires, Río de la Plata, San José de las Lajas, La Paz, El Alto."));
        assertThat(problems)
                .extracting(Problem::code)
                .containsOnly(MessageCode.D007)
                .hasSize(3);
        assertThat(documents).hasSize(2);
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithoutOtherFiles() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("c.txt", STORY);
        file("b/a.html", "<p>" + STORY);
        file("a.txt", STORY);
        file("picture.png", "no");
        file(".hidden.txt", STORY);
        read(Defaults.NONE, folder);
        assertThat(documents)
                .extracting(document -> Path.of(document.id()).getFileName().toString())
                .containsExactly("a.txt", "a.html", "c.txt");
        assertThat(problems).extracting(Problem::code).containsExactly(MessageCode.S001, MessageCode.S001);
    }

    @Test
    void anEmptyFolderIsNamed() {
        read(Defaults.NONE, folder);
        assertThat(onlyProblem()).isEqualTo(MessageCode.D003);
    }

    @Test
    void aStreamIsToldByItsFirstCharacter() {
        Inputs inputs = new Inputs(ReadingSettings.NONE, this::take);
        for (String content : List.of(
                "\n" + STORY,
                "  {\"id\":\"1\",\"text\":\"" + STORY + "\"}",
                "<html><body><p>" + STORY + "</p></body>")) {
            inputs.read(
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "stream " + documents.size());
        }
        assertThat(documents).extracting(document -> document.text().strip()).containsOnly(STORY);
        assertThat(documents).extracting(Document::id).containsExactly("stream 0", "1", "stream 2");
    }
}
