package org.casus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.casus.model.Document;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are read whole, and harmful ones do no harm. */
class PackedFileTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "org", "casus", "read", "imports");
    private static final String STORY = "Soldiers blocked the road to the airport on Monday, the mayor said.";

    @TempDir
    Path folder;

    private static Reading read(Path path) {
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(path);
        return reading;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("first.txt"));
            zip.write(STORY.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }

    @Test
    void anArchiveOfArchivesIsReadInItsOrder() {
        Path file = SAMPLES.resolve("corpus.zip");
        String id = FileNames.id(file);
        Reading reading = read(file);
        assertThat(reading.documents())
                .extracting(Document::id)
                .containsExactly(
                        id + "!/a/garissa.txt",
                        id + "!/outside.txt",
                        id + "!/inner.tar.gz!/inner/kunduz.html",
                        "example-4711",
                        "https://example.org/2016/08/amatrice",
                        "https://www.example.org/amatrice",
                        "https://post.example.org/suruc");
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsOnly(MessageCode.S001, MessageCode.S002, MessageCode.S004);
        assertThat(reading.told()).contains("S001 " + file + "!/inner.tar.gz!/inner/passwd.txt");
    }

    @Test
    void aFilePackedWithBzip2() {
        assertThat(read(SAMPLES.resolve("articles.jsonl.bz2")).documents())
                .extracting(Document::id, Document::source)
                .containsExactly(tuple("garissa", "Example Gazette"), tuple("suruc", "Example Post"));
    }

    @Test
    void tablesAndLinesInAnArchive() {
        Path file = SAMPLES.resolve("tables.zip");
        Reading reading = read(file);
        assertThat(reading.documents()).extracting(Document::id).containsExactly("c1", "t1", "j1");
        assertThat(reading.documents().get(0).title()).isEqualTo("Gunmen storm university in Garissa");
        assertThat(reading.told())
                .containsExactly("D021 " + file + "!/articles.csv:3", "D003 " + file + "!/articles.jsonl.gz");
    }

    @Test
    void anEncryptedEntryIsNamedAndTheNextIsRead() {
        Path file = SAMPLES.resolve("encrypted.zip");
        Reading reading = read(file);
        assertThat(reading.told()).containsExactly("D026 " + file + "!/secret.txt");
        assertThat(reading.documents()).extracting(Document::id).containsExactly(FileNames.id(file) + "!/open.txt");
    }

    @Test
    void devicesInAnArchiveArePassedOver() throws IOException {
        Path file = folder.resolve("devices.tar.bz2");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new BZip2CompressorOutputStream(Files.newOutputStream(file)))) {
            for (byte kind : new byte[] {TarConstants.LF_CHR, TarConstants.LF_FIFO, TarConstants.LF_SYMLINK}) {
                tar.putArchiveEntry(new TarArchiveEntry("device" + kind + ".txt", kind));
                tar.closeArchiveEntry();
            }
            byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry("story.txt");
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        Reading reading = read(file);
        assertThat(reading.documents()).extracting(Document::text).containsExactly(STORY);
        assertThat(reading.problems()).hasSize(3).extracting(Problem::code).containsOnly(MessageCode.S001);
    }

    @Test
    void noNameLeadsOutOfAnArchive() {
        assertThat(FileNames.inside("../../etc/passwd")).isEqualTo("etc/passwd");
        assertThat(FileNames.inside("/etc/passwd")).isEqualTo("etc/passwd");
        assertThat(FileNames.inside("C:\\windows\\a.txt")).isEqualTo("windows/a.txt");
        assertThat(FileNames.inside("a/./b/../c.txt")).isEqualTo("a/b/c.txt");
    }

    @Test
    void anArchiveThatUnpacksToFarMoreIsLeft() throws IOException {
        byte[] line = "{\"id\": \"x\", \"more\": \"a\"}\n".repeat(1_400_000).getBytes(StandardCharsets.UTF_8);
        Reading zipped = read(zip("bomb.zip", "lines.jsonl", line));
        assertThat(zipped.documents()).extracting(Document::text).containsExactly(STORY);
        assertThat(zipped.problems()).extracting(Problem::code).contains(MessageCode.D019);
        Path file = Files.write(folder.resolve("bomb.jsonl.gz"), packed(packed(line)));
        assertThat(read(file).problems()).extracting(Problem::code).contains(MessageCode.D019);
    }

    @Test
    void archivesInArchivesWithoutEndAreLeft() throws IOException {
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
        for (int depth = 1; depth <= Unpacking.DEEPEST + 1; depth++) {
            bytes = packed(bytes);
            Reading reading = read(Files.write(folder.resolve(depth + ".gz"), bytes));
            if (depth <= Unpacking.DEEPEST) {
                assertThat(reading.documents()).hasSize(1);
            } else {
                assertThat(reading.documents()).isEmpty();
                assertThat(reading.problems()).extracting(Problem::code).containsExactly(MessageCode.D019);
            }
        }
    }

    @Test
    void aDamagedArchiveIsReadUpToTheDamage() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("corpus.zip"));
        Reading reading = read(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, 1_500)));
        assertThat(reading.documents()).hasSize(3);
        assertThat(reading.documents().get(2).text()).endsWith("the group said.");
        assertThat(reading.problems()).extracting(Problem::code).contains(MessageCode.D018);
    }

    @Test
    void entitiesOfADocumentAreNotExpanded() throws IOException {
        Path file = folder.resolve("x.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                    + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + STORY
                                    + " &a; &b;</w:t></w:r></w:p></w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(file).documents()).extracting(Document::text).containsExactly(STORY + " &a; &b;");
    }
}
