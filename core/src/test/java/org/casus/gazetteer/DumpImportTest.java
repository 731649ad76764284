package org.casus.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casus.codebook.Codebook;
import org.casus.model.ImportReport;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpImportTest {
    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Selection ALL = new Selection(CODEBOOK, 0);
    private static final String PROVINCE = row(
            900_001, "Muḩāfaz̧at al Wādī", "Muhafazat al Wadi", "", "35.1", "38.2", "A", "ADM1", "SY", "77", "1000");
    private static final String VILLAGE = row(
            900_002,
            "Qaryat \"az Zaytūn",
            "Qaryat az Zaytun",
            "Zaitunabad,قرية الزيتون,QZT",
            "35.123456",
            "38.25",
            "P",
            "PPL",
            "SY",
            "77",
            "0");
    private static final String SCHOOL =
            row(900_003, "Zaitunabad School", "", "", "35.1", "38.2", "S", "SCH", "SY", "77", "");
    private static final String BASE =
            row(900_004, "Zaitunabad Air Base", "", "", "35.2", "38.3", "S", "AIRB", "SY", "77", "");

    @TempDir
    Path folder;

    private static String row(
            int id,
            String name,
            String ascii,
            String others,
            String latitude,
            String longitude,
            String featureClass,
            String feature,
            String country,
            String admin1,
            String population) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                ascii,
                others,
                latitude,
                longitude,
                featureClass,
                feature,
                country,
                "",
                admin1,
                "",
                "",
                "",
                population,
                "",
                "400",
                "Asia/Damascus",
                "2024-01-01");
    }

    private Path zip(String name, String entry, String... rows) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("This is a readme.\nIt has no rows.\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path out() {
        return folder.resolve("deep/places");
    }

    private ImportReport run(Selection selection, Path... inputs) throws IOException {
        DumpListener listener = new DumpListener() {
            @Override
            public void report(String stage, long done, long total) {
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
        return new DumpImport(List.of(inputs), out(), selection, listener).run("imported for a test");
    }

    private Gazetteer gazetteer() throws IOException {
        return Gazetteer.over(CODEBOOK, out());
    }

    private void nothingIsLeftBut(String... names) throws IOException {
        try (Stream<Path> files = Files.list(out().getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void packsTheRowsOfAnArchive() throws IOException {
        ImportReport report = run(ALL, zip("SY.zip", "SY.txt", PROVINCE, VILLAGE, SCHOOL, BASE));

        assertThat(report.written()).isTrue();
        assertThat(report.places()).isEqualTo(3);
        assertThat(report.passedOver()).isEqualTo(1);
        assertThat(report.problems()).isEmpty();
        nothingIsLeftBut("places");
        Site village = gazetteer().find("Qaryat az-Zaytun").get(0);
        assertThat(village)
                .isEqualTo(new Site(
                        "Qaryat \"az Zaytūn", "SYR", "Muḩāfaz̧at al Wādī", 35.12346, 38.25, 0, 900_002L, "PPL", false));
        assertThat(gazetteer().find("Zaitunabad")).containsExactly(village);
        assertThat(gazetteer().find("QZT")).doesNotContain(village);
        assertThat(gazetteer().find("Zaitunabad Air Base"))
                .extracting(Site::feature)
                .containsExactly(Feature.POINT);
        assertThat(gazetteer().find("Zaitunabad School")).isEmpty();
        assertThat(gazetteer().imported())
                .startsWith("GeoNames (https://www.geonames.org), CC BY 4.0")
                .contains("imported for a test from SY.zip (SHA-256 ");
    }

    @Test
    void takesEnglishNamesAndNamesOfDivisionsFromTheirFiles() throws IOException {
        Path names = zip(
                "alternateNamesV2.zip",
                "alternateNamesV2.txt",
                "1\t900002\ten\tOlive Hamlet\t1\t\t\t\t\t",
                "2\t900002\tfr\tHameau des Oliviers\t\t\t\t\t\t",
                "3\t900002\t\tZeitunabadkoy\t\t\t\t1\t\t1920",
                "4\t900002\ten\tThe Big Olive\t\t\t1\t\t\t",
                "5\t900099\ten\tNowhere Hamlet\t\t\t\t\t\t",
                "6\t900002\tlink\thttps://example.org/olive\t\t\t\t\t\t");
        Path divisions = folder.resolve("admin1CodesASCII.txt");
        Files.writeString(divisions, "SY.77\tOlive Valley\tOlive Valley\t900001\n");
        ImportReport report = run(ALL, names, divisions, zip("all.zip", "allCountries.txt", PROVINCE, VILLAGE));

        assertThat(report.problems()).isEmpty();
        Gazetteer gazetteer = gazetteer();
        assertThat(gazetteer.find("Olive Hamlet")).extracting(Site::admin1).containsExactly("Olive Valley");
        assertThat(gazetteer.find("Zeitunabadkoy")).hasSize(1);
        assertThat(gazetteer.find("Hameau des Oliviers")).isEmpty();
        assertThat(gazetteer.find("Big Olive")).isEmpty();
        assertThat(gazetteer.find("Nowhere Hamlet")).isEmpty();
        assertThat(gazetteer.find("Zaitunabad")).isEmpty();
    }

    @Test
    void keepsTheOtherNamesOfPlacesThatAFileOfNamesDoesNotHave() throws IOException {
        String base = row(
                900_008, "Hadirabad", "", "Old Hadirabad,Hadirabad-ville", "35.3", "38.4", "P", "PPL", "SY", "77", "9");
        Path names = zip("alternateNamesV2.zip", "alternateNamesV2.txt", "1\t900002\ten\tOlive Hamlet\t1\t\t\t\t\t");
        assertThat(run(ALL, zip("all.zip", "allCountries.txt", PROVINCE, VILLAGE, base), names)
                        .problems())
                .isEmpty();
        assertThat(gazetteer().find("Old Hadirabad")).hasSize(1);
        assertThat(gazetteer().find("Olive Hamlet")).hasSize(1);
        assertThat(gazetteer().find("Zaitunabad")).isEmpty();
    }

    @Test
    void leavesOutSmallTownsWhenAsked() throws IOException {
        String town = row(900_005, "Zaitunabad", "", "", "35.3", "38.4", "P", "PPL", "SY", "77", "900");
        ImportReport report = run(new Selection(CODEBOOK, 500), zip("SY.zip", "SY.txt", PROVINCE, VILLAGE, town));
        assertThat(report.places()).isEqualTo(2);
        assertThat(gazetteer().find("Zaitunabad")).hasSize(1);
    }

    @Test
    void putsTheMostPopulousFirstAndEachPlaceOnce() throws IOException {
        String small = row(900_006, "Zaitunabad", "", "", "30", "31", "P", "PPL", "EG", "1", "10");
        String large = row(900_007, "Zaitunabad", "", "Zaitunabad", "32", "36", "P", "PPL", "JO", "1", "9000");
        ImportReport report = run(ALL, zip("a.zip", "a.txt", small, large), zip("b.zip", "b.txt", large, small));
        assertThat(report.places()).isEqualTo(2);
        assertThat(gazetteer().find("Zaitunabad")).extracting(Site::country).containsExactly("JOR", "EGY");
    }

    @Test
    void stillKnowsWhatComesWithCasus() throws IOException {
        run(ALL, zip("SY.zip", "SY.txt", VILLAGE));
        assertThat(gazetteer().find("Raqqa")).isEqualTo(Gazetteer.over(CODEBOOK).find("Raqqa"));
        assertThat(gazetteer().find("Springfield"))
                .isEqualTo(Gazetteer.over(CODEBOOK).find("Springfield"));
    }

    @Test
    void namesEveryBadRowAndKeepsTheRest() throws IOException {
        ImportReport report = run(
                ALL,
                zip(
                        "SY.zip",
                        "SY.txt",
                        "# a remark",
                        VILLAGE,
                        "900010\tcut short\t",
                        row(900_011, "Outside", "", "", "95.0", "38", "P", "PPL", "SY", "77", "0"),
                        row(900_012, "East", "", "", "35.0", "east", "P", "PPL", "SY", "77", "0"),
                        row(900_013, " ", "", "", "35.0", "38", "P", "PPL", "SY", "77", "0"),
                        row(900_014, "Crowd", "", "", "35.0", "38", "P", "PPL", "SY", "77", "-4"),
                        row(900_015, "Id", "", "", "35.0", "38", "P", "PPL", "SY", "77", "1")
                                .replace("900015", "x15")));
        assertThat(report.written()).isTrue();
        assertThat(report.places()).isEqualTo(1);
        assertThat(report.faults()).isEqualTo(6);
        assertThat(report.problems()).extracting(Problem::line).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(report.problems()).extracting(Problem::code).containsOnly(MessageCode.D020);
        assertThat(report.problems().get(0))
                .hasToString(folder.resolve("SY.zip") + ":3: D020 not a row of GeoNames: 3 columns, not 19; left out");
        assertThat(report.problems().get(1).message()).contains("'95.0' is no latitude");
    }

    @Test
    void namesWhatIsNotUtf8() throws IOException {
        Path file = folder.resolve("SY.txt");
        try (OutputStream stream = Files.newOutputStream(file)) {
            stream.write((VILLAGE + "\n").getBytes(StandardCharsets.UTF_8));
            stream.write("900020\tCaf\u00e9\t".getBytes(StandardCharsets.ISO_8859_1));
        }
        ImportReport report = run(ALL, file);
        assertThat(report.places()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void refusesADumpOfWhichManyRowsAreBad() throws IOException {
        String[] rows = new String[300];
        java.util.Arrays.fill(rows, "1\t2");
        rows[0] = VILLAGE;
        ImportReport report = run(ALL, zip("SY.zip", "SY.txt", rows));
        assertThat(report.written()).isFalse();
        assertThat(report.problems().get(20).code()).isEqualTo(MessageCode.D017);
        assertThat(report.problems().get(20).message()).contains("101 of 102 rows cannot be read");
        nothingIsLeftBut();
    }

    @ParameterizedTest
    @CsvSource({
        "prose.txt, D017",
        "empty.zip, D003",
        "gone.zip, D001",
        "cut.zip, D018",
        "garbled.zip, D018",
        "endless.zip, D018"
    })
    void refusesWhatIsNoDump(String name, MessageCode code) throws IOException {
        Path good = zip("good.zip", "SY.txt", PROVINCE, VILLAGE, SCHOOL, BASE);
        byte[] bytes = Files.readAllBytes(good);
        Files.writeString(folder.resolve("prose.txt"), "Dear reader,\nthere is nothing here.\n");
        Files.createFile(folder.resolve("empty.zip"));
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        int contents = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        Files.write(folder.resolve("endless.zip"), java.util.Arrays.copyOf(bytes, contents));
        byte[] garbled = bytes.clone();
        for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
            garbled[i] ^= 0x55;
        }
        Files.write(folder.resolve("garbled.zip"), garbled);
        Files.createDirectories(out().getParent());
        Files.writeString(out(), "what was there before");

        ImportReport report = run(ALL, folder.resolve(name));
        assertThat(report.written()).isFalse();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(out()).hasContent("what was there before");
        nothingIsLeftBut("places");
    }

    @Test
    void wantsAFileOfPlaces() throws IOException {
        Path divisions = folder.resolve("admin1CodesASCII.txt");
        Files.writeString(divisions, "SY.77\tOlive Valley\tOlive Valley\t900001\n");
        ImportReport report = run(ALL, divisions);
        assertThat(report.written()).isFalse();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(MessageCode.D017);
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        byte[] line = (VILLAGE + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] lines = new byte[line.length * 5000];
        for (int i = 0; i < 5000; i++) {
            System.arraycopy(line, 0, lines, i * line.length, line.length);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("SY.txt"));
            for (int i = 0; i < 30; i++) {
                zip.write(lines);
            }
        }
        ImportReport report = run(ALL, bomb);
        assertThat(report.written()).isFalse();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(MessageCode.D019);
        nothingIsLeftBut();
    }

    @Test
    void namesALineThatIsTooLongAndKeepsTheRest() throws IOException {
        Path file = folder.resolve("SY.txt");
        Files.writeString(file, VILLAGE + "\n" + "x".repeat(300_000) + "\r\n" + PROVINCE);
        ImportReport report = run(ALL, file);
        assertThat(report.written()).isTrue();
        assertThat(report.places()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(file + ":2: D020 not a row of GeoNames: a line of more than 262144 bytes; left out");
    }

    @Test
    void clearsAwayWhatAKilledImportLeft() throws IOException {
        Path left = Files.createDirectories(out().getParent().resolve("places.part123"));
        Files.writeString(left.resolve("NAME"), "half");
        Files.createDirectories(out().getParent().resolve("places.parts"));
        run(ALL, zip("SY.zip", "SY.txt", VILLAGE));
        nothingIsLeftBut("places", "places.parts");
    }

    @Test
    void leavesNothingBehindWhenItIsStopped() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            rows.append(VILLAGE.replace("900002", String.valueOf(100_000 + i))).append('\n');
        }
        Path file = folder.resolve("SY.txt");
        Files.writeString(file, rows);
        DumpListener impatient = new DumpListener() {
            @Override
            public void report(String stage, long done, long total) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        DumpImport job = new DumpImport(List.of(file), out(), ALL, impatient);
        assertThatThrownBy(() -> job.run("imported for a test")).isInstanceOf(CancellationException.class);
        nothingIsLeftBut();
    }

    @Test
    void opensOnlyWhatAnImportWrote() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "no places");
        Path cut = folder.resolve("cut");
        run(ALL, zip("SY.zip", "SY.txt", PROVINCE, VILLAGE));
        byte[] bytes = Files.readAllBytes(out());
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 9));
        for (Path file : List.of(other, cut)) {
            assertThatThrownBy(() -> Gazetteer.over(CODEBOOK, file))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + " is no gazetteer that Casus wrote");
        }
        assertThatThrownBy(() -> Gazetteer.over(CODEBOOK, folder.resolve("gone")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("casus gazetteer import");
    }
}
