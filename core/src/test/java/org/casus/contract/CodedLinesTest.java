package org.casus.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.Casus;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.Document;
import org.casus.model.Layout;
import org.casus.model.Problem;
import org.casus.model.RecordWriter;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document line read back is the record it was written from. */
class CodedLinesTest {
    private static final Document EMOJI = new Document(
            "emoji",
            "😀 “Jets bombed a market in Idlib on Monday, killing at least 12 civilians,” the White Helmets said. "
                    + "Moscow denied it. 😀 Police in حلب arrested three men in Aleppo.",
            "Jets bomb market",
            LocalDate.of(2016, 9, 12),
            "Reuters",
            "https://example.org/a",
            "en");

    @TempDir
    Path folder;

    @Test
    void aRecordReadBackIsWrittenAlike() throws IOException {
        CodedDocument coded = SharedCasus.get().code(EMOJI);
        assertThat(coded.events()).isNotEmpty();
        byte[] first = lines(coded, true);
        Read read = read(file("coded.jsonl", first), Map.of());
        assertThat(read.problems()).isEmpty();
        assertThat(read.coded()).hasSize(1);
        assertThat(lines(read.coded().get(0), true)).isEqualTo(first);
        assertThat(read.coded().get(0).events()).hasSameSizeAs(coded.events());
    }

    @Test
    void peoplesAndBackersAreReadBack() throws IOException {
        CodedDocument coded = SharedCasus.get()
                .code(Document.of("ties", "US-backed Kurdish fighters attacked a village near Raqqa on Monday."));
        Read read = read(file("ties.jsonl", lines(coded, true)), Map.of());
        assertThat(read.coded()).flatExtracting(CodedDocument::events).first().satisfies(event -> {
            assertThat(event.sources().get(0).groups()).containsExactly("Kurds");
            assertThat(event.sources().get(0).backers()).containsExactly("USA");
        });
    }

    @Test
    void placesAndTimesWithoutWordsAreReadBack() throws IOException {
        CodedDocument coded = SharedCasus.get()
                .code(new Document(
                        "land",
                        "Salvadoran police said that guerrillas killed two farmers. The Salvadoran army blamed the rebels.",
                        null,
                        LocalDate.of(1990, 2, 1),
                        null,
                        null,
                        null));
        byte[] first = lines(coded, true);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .contains("\"place\":{\"text\":\"\",\"name\":\"El Salvador\"")
                .contains(
                        "\"when\":{\"text\":\"\",\"from\":\"1990-01-25\",\"to\":\"1990-02-01\",\"precision\":\"reported\"");
        Read read = read(file("land.jsonl", first), Map.of());
        assertThat(read.problems()).isEmpty();
        assertThat(lines(read.coded().get(0), true)).isEqualTo(first);
    }

    @Test
    void aLineWithoutItsTextNeedsIt() throws IOException {
        CodedDocument coded = SharedCasus.get().code(EMOJI);
        Path bare = file("bare.jsonl", lines(coded, false));
        assertThat(read(bare, Map.of()).problems())
                .singleElement()
                .asString()
                .contains("bare.jsonl:1: D014 document emoji is without its text");
        Read read = read(bare, Map.of("emoji", EMOJI.text()));
        assertThat(lines(read.coded().get(0), true)).isEqualTo(lines(coded, true));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() throws IOException {
        String good = new String(lines(SharedCasus.get().code(EMOJI), true), StandardCharsets.UTF_8).strip();
        Path bad = file(
                "bad.jsonl",
                String.join(
                                "\n",
                                good,
                                "{\"id\": \"x\", \"text\": \"not coded\"}",
                                good,
                                good.replace("\"id\":\"emoji\"", "\"id\":\"other\"")
                                        .replace("\"status\":\"happened\"", "\"status\":\"perhaps\""),
                                good.substring(0, good.length() / 2),
                                good.replaceFirst("Jets bombed a market", "Planes bombed a market"))
                        .getBytes(StandardCharsets.UTF_8));
        Read read = read(bad, Map.of());
        assertThat(read.coded()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("2 D013", "3 D010", "4 D009", "5 D008", "6 D009");
        assertThat(read(folder.resolve("gone.jsonl"), Map.of()).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("D001");
        assertThat(read(file("empty.jsonl", new byte[0]), Map.of()).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("D003");
    }

    private record Read(List<CodedDocument> coded, List<Problem> problems) {}

    private static Read read(Path file, Map<String, String> texts) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        Casus.readCoded(List.of(file), texts, new CodedReceiver() {
            @Override
            public void coded(CodedDocument coded) {
                read.coded().add(coded);
            }

            @Override
            public void problem(Problem problem) {
                read.problems().add(problem);
            }
        });
        return read;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] lines(CodedDocument coded, boolean withText) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (RecordWriter writer =
                withText ? Casus.writer(Layout.JSONL, output) : Casus.writerWithoutTexts(Layout.JSONL, output)) {
            writer.write(coded);
        }
        return output.toByteArray();
    }
}
