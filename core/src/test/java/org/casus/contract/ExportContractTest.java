package org.casus.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.Archive;
import org.casus.Casus;
import org.casus.Exported;
import org.casus.Ingest;
import org.casus.codebook.Codebook;
import org.casus.model.Added;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.Document;
import org.casus.model.ExportFormat;
import org.casus.model.ExportUnit;
import org.casus.model.Intake;
import org.casus.model.LinkOptions;
import org.casus.model.Problem;
import org.casus.model.Selection;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every layout reads back what it wrote, by the libraries of others. */
class ExportContractTest {
    private static final List<Document> DOCUMENTS = List.of(
            document(
                    "idlib",
                    "Jets \"bomb\" market, again",
                    "Russian jets bombed a market in Idlib on Monday, killing at least 12 civilians. Moscow denied the"
                            + " attack.\nTurkey will send aid to Idlib next week."),
            document(
                    "idlib-2",
                    null,
                    "Russian jets bombed a market in Idlib on Monday, killing 15 civilians, doctors said."),
            document(
                    "clash",
                    null,
                    "Syrian soldiers clashed with Islamic State fighters in Raqqa on Sunday; eight people were killed."),
            document(
                    "paris",
                    null,
                    "😀 Police arrested two men in Paris on Sunday. Teachers protested in Zürich on Friday, organisers said."),
            document("visit", null, "Merkel met Erdogan in Ankara on Saturday. In 1995 she met Rabin in Berlin."),
            document("crash", null, "A train crashed near Lyon on Sunday, killing three people."));

    private static Document document(String id, String title, String text) {
        return new Document(
                id, text, title, LocalDate.of(2024, 5, 7), "Example Wire", "https://www.example.org/" + id, "en");
    }

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(
                folder.resolve("archive.casus").toString(),
                Clock.fixed(Instant.parse("2024-05-08T08:00:00Z"), ZoneOffset.UTC));
        add(DOCUMENTS);
    }

    private void add(List<Document> documents) {
        try (Ingest ingest = archive.add(SharedCasus.get(), 2, "test", new Ingest.Listener() {
            @Override
            public void written(Added soFar) {}

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        })) {
            documents.forEach(document -> ingest.accept(Intake.of(document)));
            ingest.finish();
        }
        archive.link(Codebook.bundled(), LinkOptions.DEFAULT, (done, all) -> {}, () -> false);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Path export(ExportFormat format, ExportUnit unit, Selection selection, boolean accidents)
            throws IOException {
        Path to = folder.resolve(format.code() + "-" + unit.code());
        Exported exported = archive.export(
                to, format, unit, selection, accidents, Codebook.bundled(), (done, all) -> {}, () -> false);
        assertThat(exported).isNotNull();
        return to;
    }

    private Path export(ExportFormat format) throws IOException {
        return export(format, format.units().get(0), Selection.NEWS, false);
    }

    private static CSVFormat commas() {
        return CSVFormat.RFC4180.builder().setHeader().get();
    }

    private static CSVFormat tabs() {
        return CSVFormat.TDF
                .builder()
                .setQuote(null)
                .setIgnoreSurroundingSpaces(false)
                .setHeader()
                .get();
    }

    private static List<CSVRecord> rows(Path file, CSVFormat format) throws IOException {
        String text = Files.readString(file);
        try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
            return parser.getRecords();
        }
    }

    private static List<String> header(Path file, CSVFormat format) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, format)) {
            return parser.getHeaderNames();
        }
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(",")).map(String::strip).toList();
    }

    @Test
    void headersAreThoseThatOthersRead() throws IOException {
        Path acled = export(ExportFormat.ACLED).resolve("acled.csv");
        assertThat(Files.readAllBytes(acled)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readAllLines(acled)
                        .get(0)
                        .substring(1)
                        .replace("\"", "")
                        .split(","))
                .containsExactlyElementsOf(words(
                        "event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1,"
                                + " assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, civilian_targeting, iso,"
                                + " region, country, admin1, admin2, admin3, location, latitude, longitude, geo_precision, source,"
                                + " source_scale, notes, fatalities, tags, timestamp"));
        assertThat(header(export(ExportFormat.GED).resolve("ged.csv"), commas()))
                .containsExactlyElementsOf(words(
                        "id, relid, year, active_year, code_status, type_of_violence, conflict_dset_id, conflict_new_id,"
                                + " conflict_name, dyad_dset_id, dyad_new_id, dyad_name, side_a_dset_id, side_a_new_id, side_a,"
                                + " side_b_dset_id, side_b_new_id, side_b, number_of_sources, source_article, source_office,"
                                + " source_date, source_headline, source_original, where_prec, where_coordinates,"
                                + " where_description, adm_1, adm_2, latitude, longitude, geom_wkt, priogrid_gid, country,"
                                + " country_id, region, event_clarity, date_prec, date_start, date_end, deaths_a, deaths_b,"
                                + " deaths_civilians, deaths_unknown, best, high, low, gwnoa, gwnob"));
        assertThat(header(export(ExportFormat.POLECAT).resolve("ngecEvents.DV.2024.txt"), tabs()))
                .containsExactlyElementsOf(
                        words(
                                "Event ID, Event Date, Event Type, Event Mode, Intensity, Quad Code, Contexts, Actor Name, Actor Country,"
                                        + " Actor COW, Primary Actor Sector, Actor Sectors, Actor Title, Actor Name Raw, Wikipedia Actor ID,"
                                        + " Recipient Name, Recipient Country, Recipient COW, Primary Recipient Sector, Recipient Sectors,"
                                        + " Recipient Title, Recipient Name Raw, Wikipedia Recipient ID, Placename, City, District,"
                                        + " Province, Country, Latitude, Longitude, GeoNames ID, Raw Placename, Feature Type, Source,"
                                        + " Publication Date, Story People, Story Organizations, Story Locations, Language, Version"));
        assertThat(header(export(ExportFormat.ICEWS).resolve("icews.tab"), tabs()))
                .containsExactlyElementsOf(words(
                        "Event ID, Event Date, Source Name, Source Sectors, Source Country, Event Text, CAMEO Code, Intensity,"
                                + " Target Name, Target Sectors, Target Country, Story ID, Sentence Number, Publisher, City,"
                                + " District, Province, Country, Latitude, Longitude"));
        Path gdelt = export(ExportFormat.GDELT);
        assertThat(Files.readAllLines(gdelt.resolve("gdelt.export.CSV")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(Files.readAllLines(gdelt.resolve("gdelt.mentions.CSV")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(16));
    }

    @Test
    void aBombingIsInTheColumnsOfEach() throws IOException {
        CSVRecord acled = one(rows(export(ExportFormat.ACLED).resolve("acled.csv"), commas()), "location", "Idlib");
        assertThat(acled.get("event_date")).isEqualTo("2024-05-06");
        assertThat(acled.get("sub_event_type")).isEqualTo("Air/drone strike");
        assertThat(acled.get("disorder_type")).isEqualTo("Political violence");
        assertThat(acled.get("country")).isEqualTo("Syria");
        assertThat(acled.get("iso")).isEqualTo("760");
        assertThat(acled.get("region")).isEqualTo("Middle East");
        assertThat(acled.get("actor1")).contains("Russia");
        assertThat(acled.get("inter1")).isEqualTo("External/Other forces");
        assertThat(acled.get("fatalities")).isEqualTo("12");
        assertThat(acled.get("source")).isEqualTo("Example Wire");
        assertThat(acled.get("timestamp")).isEqualTo("1715040000");
        assertThat(acled.get("notes")).contains("Russian jets bombed a market in Idlib");
        CSVRecord clash =
                one(rows(export(ExportFormat.GED).resolve("ged.csv"), commas()), "where_coordinates", "Raqqa");
        assertThat(clash.get("type_of_violence")).isEqualTo("1");
        assertThat(clash.get("side_a")).isEqualTo("Government of Syria");
        assertThat(clash.get("gwnoa")).isEqualTo("652");
        assertThat(clash.get("best")).isEqualTo("8");
        assertThat(clash.get("deaths_unknown")).isEqualTo("8");
        assertThat(clash.get("date_start")).isEqualTo("2024-05-05");
        assertThat(clash.get("geom_wkt")).matches("POINT \\(-?\\d+\\.\\d{4} -?\\d+\\.\\d{4}\\)");
        String[] event = Files.readAllLines(export(ExportFormat.GDELT).resolve("gdelt.export.CSV")).stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> row[52].startsWith("Idlib"))
                .findFirst()
                .orElseThrow();
        assertThat(Long.parseLong(event[0])).isPositive();
        assertThat(event[1]).isEqualTo("20240506");
        assertThat(event[5]).startsWith("RUS");
        assertThat(event[26]).isEqualTo("195");
        assertThat(event[28]).isEqualTo("19");
        assertThat(event[29]).isEqualTo("4");
        assertThat(event[30]).isEqualTo("-10");
        assertThat(event[53]).isEqualTo("SY");
        CSVRecord icews = one(rows(export(ExportFormat.ICEWS).resolve("icews.tab"), tabs()), "CAMEO Code", "195");
        assertThat(icews.get("Source Country")).isEqualTo("Russia");
        assertThat(icews.get("Event Text")).isEqualTo("Use aerial weapons");
        CSVRecord polecat = one(
                rows(export(ExportFormat.POLECAT).resolve("ngecEvents.DV.2024.txt"), tabs()), "Event Mode", "aerial");
        assertThat(polecat.get("Quad Code")).isEqualTo("MATERIAL CONFLICT");
        assertThat(polecat.get("Actor Country")).isEqualTo("RUS");
        assertThat(polecat.get("Wikipedia Actor ID")).isEqualTo("None");
    }

    private static CSVRecord one(List<CSVRecord> rows, String column, String value) {
        return rows.stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + column + " " + value + " in " + rows));
    }

    @Test
    void tablesHoldWhatTheArchiveHolds() throws IOException {
        Path folder = export(ExportFormat.CSV, ExportUnit.EVENTS, Selection.ALL, true);
        List<CSVRecord> rows = rows(folder.resolve("events.csv"), commas());
        List<String> events = new ArrayList<>();
        archive.events(Selection.ALL, Integer.MAX_VALUE, event -> events.add(event.id()));
        assertThat(rows).extracting(row -> row.get("event")).containsExactlyElementsOf(events);
        assertThat(rows).allSatisfy(row -> {
            CodedDocument coded = archive.document(row.get("document"));
            assertThat(coded.document().text()).contains(row.get("sentence")).contains(row.get("trigger"));
            int start = Integer.parseInt(row.get("trigger_start"));
            String text = coded.document().text();
            assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith(row.get("trigger"));
            assertThat(row.get("codebook_sha256")).isEqualTo(Codebook.bundled().sha256());
        });
        CSVRecord bombing = one(rows, "mode", "aerial");
        assertThat(bombing.get("country_iso")).isEqualTo("760");
        assertThat(bombing.get("country_gwno")).isEqualTo("652");
        assertThat(rows(folder.resolve("documents.csv"), commas()))
                .extracting(row -> row.get("title"))
                .contains("Jets \"bomb\" market, again");
    }

    @Test
    void byDefaultOnlyWhatHappenedAndIsNews() throws IOException {
        List<CSVRecord> news = rows(export(ExportFormat.CSV).resolve("events.csv"), commas());
        assertThat(news).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("status")).isIn("happened", "ongoing");
            assertThat(row.get("background")).isEqualTo("false");
            assertThat(row.get("type")).isNotEqualTo("INCIDENT");
        });
        List<CSVRecord> all = rows(
                export(ExportFormat.CSV, ExportUnit.EVENTS, Selection.ALL, true).resolve("events.csv"), commas());
        assertThat(all).extracting(row -> row.get("status")).contains("planned", "denied");
        assertThat(all).extracting(row -> row.get("background")).contains("true");
        assertThat(all).extracting(row -> row.get("type")).contains("INCIDENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportUnit.class,
            names = {"EVENTS", "INCIDENTS"})
    void parquetHoldsTheSameAsCsvForAnotherReader(ExportUnit unit) throws IOException, SQLException {
        List<CSVRecord> rows =
                rows(export(ExportFormat.CSV, unit, Selection.ALL, true).resolve(unit.code() + ".csv"), commas());
        Path parquet = export(ExportFormat.PARQUET, unit, Selection.ALL, true).resolve(unit.code() + ".parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM read_parquet('" + parquet + "')")) {
            List<String> names = new ArrayList<>();
            Map<String, String> types = new HashMap<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                names.add(found.getMetaData().getColumnName(i));
                types.put(
                        found.getMetaData().getColumnName(i),
                        found.getMetaData().getColumnTypeName(i));
            }
            assertThat(names).containsExactlyElementsOf(rows.get(0).getParser().getHeaderNames());
            assertThat(types).containsEntry("from", "DATE").containsEntry("sources", "VARCHAR[]");
            for (CSVRecord row : rows) {
                assertThat(found.next()).isTrue();
                for (String name : names) {
                    String written = row.get(name);
                    if (name.equals("from") || name.equals("to")) {
                        written = written.length() == 10 && Character.isDigit(written.charAt(0)) ? written : "";
                    }
                    assertThat(text(found.getObject(name))).as(name).isEqualTo(written);
                }
            }
            assertThat(found.next()).isFalse();
        }
    }

    @Test
    void tablesTellThePeopleAndBackersOfAParty() throws IOException {
        add(List.of(document(
                "manbij", null, "US-backed Kurdish fighters arrested nine Turkish soldiers near Manbij on Saturday.")));
        for (ExportUnit unit : List.of(ExportUnit.EVENTS, ExportUnit.INCIDENTS)) {
            Path table = export(ExportFormat.CSV, unit, Selection.NEWS, false).resolve(unit.code() + ".csv");
            CSVRecord arrest = rows(table, commas()).stream()
                    .filter(row -> row.get("place_name").equals("Manbij"))
                    .findFirst()
                    .orElseThrow();
            assertThat(arrest.get("source_groups")).isEqualTo("Kurds");
            assertThat(arrest.get("source_backers")).isEqualTo("USA");
            assertThat(arrest.get("target_groups")).isEmpty();
            assertThat(arrest.get("target_backers")).isEmpty();
            assertThat(arrest.get("target_codes")).isEqualTo("TURMIL");
        }
    }

    private static String text(Object value) throws SQLException {
        if (value == null) {
            return "";
        }
        if (value instanceof Array list) {
            return Arrays.stream((Object[]) list.getArray())
                    .map(Object::toString)
                    .collect(Collectors.joining("; "));
        }
        String text = value.toString();
        return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportUnit.class,
            names = {"EVENTS", "INCIDENTS"})
    void geoJsonKeepsTheRulesOfItsStandard(ExportUnit unit) throws IOException {
        Path folder = export(ExportFormat.GEOJSON, unit, Selection.ALL, true);
        Map<?, ?> collection = json(folder.resolve(unit.code() + ".geojson"));
        assertThat(collection.get("type")).isEqualTo("FeatureCollection");
        assertThat(collection.containsKey("crs")).isFalse();
        List<?> features = (List<?>) collection.get("features");
        assertThat(features).hasSizeGreaterThan(3);
        int points = 0;
        for (Object item : features) {
            Map<?, ?> feature = (Map<?, ?>) item;
            assertThat(feature.keySet().stream().map(String::valueOf))
                    .containsExactlyInAnyOrder("type", "id", "geometry", "properties");
            assertThat(feature.get("type")).isEqualTo("Feature");
            assertThat(feature.get("properties")).isInstanceOf(Map.class);
            if (feature.get("geometry") != null) {
                Map<?, ?> geometry = (Map<?, ?>) feature.get("geometry");
                assertThat(geometry.get("type")).isEqualTo("Point");
                List<?> position = (List<?>) geometry.get("coordinates");
                assertThat(position).hasSize(2);
                assertThat(((Number) position.get(0)).doubleValue()).isBetween(-180.0, 180.0);
                assertThat(((Number) position.get(1)).doubleValue()).isBetween(-90.0, 90.0);
                if ("Idlib".equals(((Map<?, ?>) feature.get("properties")).get("place_name"))) {
                    assertThat(((Number) position.get(0)).doubleValue()).isBetween(36.0, 37.5);
                    assertThat(((Number) position.get(1)).doubleValue()).isBetween(35.0, 36.5);
                    points++;
                }
            }
        }
        assertThat(points).isPositive();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void thePackageDescribesItsFiles(ExportFormat format) throws Exception {
        for (ExportUnit unit : format.units()) {
            Path folder = export(format, unit, Selection.NEWS, false);
            Map<?, ?> description = json(folder.resolve("datapackage.json"));
            List<String> named = new ArrayList<>();
            for (Object item : (List<?>) description.get("resources")) {
                Map<?, ?> resource = (Map<?, ?>) item;
                Path file = folder.resolve(String.valueOf(resource.get("path")));
                named.add(String.valueOf(resource.get("path")));
                assertThat(((Number) resource.get("bytes")).longValue()).isEqualTo(Files.size(file));
                assertThat(resource.get("hash"))
                        .isEqualTo("sha256:"
                                + HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(Files.readAllBytes(file))));
                if (resource.get("dialect") instanceof Map<?, ?> dialect) {
                    rowsAreAsDescribed(file, resource, dialect);
                }
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsAll(named)
                        .hasSize(named.size() + 1);
            }
            Map<?, ?> casus = (Map<?, ?>) description.get("casus");
            Map<?, ?> coder = (Map<?, ?>) ((List<?>) casus.get("coders")).get(0);
            assertThat(coder.get("codebookVersion"))
                    .isEqualTo(Codebook.bundled().version());
            assertThat(coder.get(unit.code())).isEqualTo(casus.get("chosen"));
            assertThat((List<?>) description.get("licenceNotes")).hasSize(2);
        }
    }

    private static void rowsAreAsDescribed(Path file, Map<?, ?> resource, Map<?, ?> dialect) throws IOException {
        CSVFormat format = dialect.get("delimiter").equals(",")
                ? CSVFormat.RFC4180
                : CSVFormat.TDF
                        .builder()
                        .setQuote(null)
                        .setIgnoreSurroundingSpaces(false)
                        .get();
        List<CSVRecord> rows = rows(file, format);
        List<?> fields = (List<?>) ((Map<?, ?>) resource.get("schema")).get("fields");
        boolean header = Boolean.TRUE.equals(dialect.get("header"));
        assertThat(rows).hasSize(((Number) resource.get("rows")).intValue() + (header ? 1 : 0));
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(fields.size()));
        if (header) {
            assertThat(rows.get(0).toList())
                    .isEqualTo(fields.stream()
                            .map(field -> ((Map<?, ?>) field).get("name"))
                            .toList());
        }
        assertThat(fields)
                .allSatisfy(field -> assertThat(String.valueOf(((Map<?, ?>) field).get("description")))
                        .isNotBlank());
    }

    private static Map<?, ?> json(Path file) throws IOException {
        Load load =
                new Load(LoadSettings.builder().setCodePointLimit(50_000_000).build());
        return (Map<?, ?>) load.loadFromString(Files.readString(file));
    }

    @Test
    void annotationToolsFindTheWordsWhereTheyAre() throws IOException {
        Path brat = export(ExportFormat.BRAT);
        int spans = 0;
        try (Stream<Path> files = Files.list(brat)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ann")).toList()) {
                int[] text = Files.readString(Path.of(file.toString().replace(".ann", ".txt")))
                        .codePoints()
                        .toArray();
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("T")) {
                        String[] parts = line.split("\t");
                        String[] offsets = parts[1].split(" ");
                        int start = Integer.parseInt(offsets[1]);
                        int end = Integer.parseInt(offsets[2]);
                        assertThat(new String(text, start, end - start)).isEqualTo(parts[2]);
                        spans++;
                    }
                }
            }
        }
        assertThat(spans).isGreaterThan(10);
        Path tasks = export(ExportFormat.LABELSTUDIO).resolve("tasks.json");
        Load load = new Load(LoadSettings.builder().build());
        int labels = 0;
        for (Object item : (List<?>) load.loadFromString(Files.readString(tasks))) {
            Map<?, ?> task = (Map<?, ?>) item;
            int[] text = String.valueOf(((Map<?, ?>) task.get("data")).get("text"))
                    .codePoints()
                    .toArray();
            Map<?, ?> prediction = (Map<?, ?>) ((List<?>) task.get("predictions")).get(0);
            for (Object result : (List<?>) prediction.get("result")) {
                if (((Map<?, ?>) result).get("value") instanceof Map<?, ?> value) {
                    int start = ((Number) value.get("start")).intValue();
                    int end = ((Number) value.get("end")).intValue();
                    assertThat(new String(text, start, end - start)).isEqualTo(value.get("text"));
                    labels++;
                }
            }
        }
        assertThat(labels).isGreaterThan(10);
    }

    @Test
    void documentsComeBackAsTheyWereRead() throws IOException {
        Path lines = export(ExportFormat.JSONL, ExportUnit.DOCUMENTS, Selection.ALL, true)
                .resolve("documents.jsonl");
        List<CodedDocument> back = new ArrayList<>();
        Casus.readCoded(List.of(lines), Map.of(), new CodedReceiver() {
            @Override
            public void coded(CodedDocument document) {
                back.add(document);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        });
        assertThat(back)
                .containsExactlyElementsOf(DOCUMENTS.stream()
                        .map(document -> SharedCasus.get().code(document))
                        .sorted(java.util.Comparator.comparing(
                                coded -> coded.document().id()))
                        .toList());
    }

    @Test
    void aFolderIsReplacedByACompleteExportOnly() throws IOException {
        Path folder = export(ExportFormat.CSV);
        byte[] before = Files.readAllBytes(folder.resolve("events.csv"));
        assertThat(archive.export(
                        folder,
                        ExportFormat.ACLED,
                        ExportUnit.INCIDENTS,
                        Selection.NEWS,
                        false,
                        Codebook.bundled(),
                        (done, all) -> {},
                        () -> true))
                .isNull();
        assertThat(Files.readAllBytes(folder.resolve("events.csv"))).isEqualTo(before);
        try (Stream<Path> around = Files.list(folder.getParent())) {
            assertThat(around.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
        export(ExportFormat.CSV);
        assertThat(Files.readAllBytes(folder.resolve("events.csv"))).isEqualTo(before);
        Path own = Files.createDirectory(folder.resolveSibling("parquet-events"));
        Files.writeString(own.resolve("thesis.txt"), "of years", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> export(ExportFormat.PARQUET)).hasMessageContaining("is no export");
        assertThat(own.resolve("thesis.txt")).hasContent("of years");
    }
}
