package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Finding places and taking in a dump, as a user does. */
class GazetteerCommandsTest {
    private static final String VILLAGE = String.join(
            "\t",
            "900002",
            "Zaitunabad",
            "Zaitunabad",
            "",
            "35.5",
            "38.5",
            "P",
            "PPL",
            "SY",
            "",
            "09",
            "",
            "",
            "",
            "40",
            "",
            "",
            "",
            "2024-01-01");

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

    private Path dump(String... rows) throws IOException {
        Path file = folder.resolve("SY.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("SY.txt"));
            zip.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void candidatesAreShownWithWhoseDataTheyAre() {
        assertThat(casus("gazetteer", "find", "Deir", "ez-Zor")).isZero();
        assertThat(out.toString())
                .startsWith("name         country  division     latitude  longitude   people  kind")
                .contains("Deir ez-Zor  SYR      Deir ez-Zor   35.3359    40.1408  242,565  town PPL");
        assertThat(messages.toString()).contains("Places: GeoNames (https://www.geonames.org), CC BY 4.0");
    }

    @Test
    void aCountryNarrowsAndTopCuts() {
        assertThat(casus("gazetteer", "find", "Tripoli", "--country", "lb")).isZero();
        assertThat(out.toString()).contains("LBN").doesNotContain("LBY");
        assertThat(casus("gazetteer", "find", "Springfield", "--top", "2")).isZero();
        assertThat(messages.toString()).containsPattern("\\d+ more; --top \\d+ shows all");
        assertThat(casus("gazetteer", "find", "Tripoli", "--country", "Ruritania"))
                .isEqualTo(2);
        assertThat(casus("gazetteer", "find", "Tripoli", "--top", "0")).isEqualTo(2);
    }

    @Test
    void aNameThatNoPlaceHasIsSaid() {
        assertThat(casus("gazetteer", "find", "Zaitunabad")).isEqualTo(1);
        assertThat(messages.toString()).isEqualTo("casus: no place is called Zaitunabad" + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void nothingToLookUpOrToExplainIsSaid() {
        assertThat(casus("gazetteer", "find", " ")).isEqualTo(2);
        assertThat(messages.toString()).contains("there is no name to look up");
        assertThat(casus("explain", "")).isEqualTo(2);
        assertThat(messages.toString()).contains("there is no sentence to explain");
    }

    @Test
    void whatWasImportedIsFoundAndUsed() throws IOException {
        Path places = folder.resolve("own.places");
        assertThat(casus("gazetteer", "import", dump(VILLAGE).toString(), "--out", places.toString()))
                .isZero();
        assertThat(messages.toString())
                .contains("1 places with 1 spellings are in " + places, "CC BY 4.0", "imported by Casus", "SHA-256");

        assertThat(casus("gazetteer", "find", "Zaitunabad", "--gazetteer", places.toString()))
                .isZero();
        assertThat(out.toString()).contains("Zaitunabad  SYR", "900002");

        Path article = Files.writeString(folder.resolve("a.txt"), "Jets bombed a market in Zaitunabad on Monday.");
        Path coded = folder.resolve("coded.jsonl");
        assertThat(casus(
                        "code",
                        article.toString(),
                        "--format",
                        "jsonl",
                        "-o",
                        coded.toString(),
                        "--gazetteer",
                        places.toString()))
                .isZero();
        assertThat(coded).content().contains("\"geonamesId\":900002", "; places GeoNames (https");
    }

    @Test
    void aBadRowIsNamedAndABadFileRefused() throws IOException {
        Path places = folder.resolve("own.places");
        Path dump = dump(VILLAGE, "900003\tcut short");
        assertThat(casus("gazetteer", "import", dump.toString(), "--out", places.toString()))
                .isEqualTo(3);
        assertThat(messages.toString()).contains("SY.zip:2: D020");
        assertThat(casus("gazetteer", "import", folder.resolve("gone.zip").toString(), "--out", places.toString()))
                .isEqualTo(1);
        assertThat(messages.toString()).contains("gone.zip: D001", "casus: nothing was imported");
        assertThat(casus("gazetteer", "import", dump.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(casus("gazetteer", "find", "Idlib", "--gazetteer", dump.toString()))
                .isEqualTo(1);
        assertThat(messages.toString()).contains("SY.zip is no gazetteer that Casus wrote");
    }
}
