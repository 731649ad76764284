package org.casus.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.Archive;
import org.casus.Casus;
import org.casus.EventChange;
import org.casus.Ingest;
import org.casus.Recoding;
import org.casus.codebook.Codebook;
import org.casus.model.Added;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.EventLine;
import org.casus.model.Incident;
import org.casus.model.Intake;
import org.casus.model.LinkOptions;
import org.casus.model.MessageCode;
import org.casus.model.Passage;
import org.casus.model.Problem;
import org.casus.model.Report;
import org.casus.model.Selection;
import org.casus.model.Status;
import org.casus.testing.Databases;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every archive does, on each database. */
class ArchiveContractTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-07T08:00:00Z"), ZoneOffset.UTC);
    private static final Document IDLIB = new Document(
            "idlib",
            "Russian jets bombed a market in Idlib on Monday, killing at least 12 people. Moscow denied the attack.",
            "Jets bomb market in Idlib",
            LocalDate.of(2024, 5, 7),
            "Example Wire",
            "https://example.org/idlib",
            "en",
            "By Jane Doe");
    private static final Document PARIS = new Document(
            "paris",
            "😀 Police arrested two men in Paris on Sunday. Teachers protested in Zürich on Friday.",
            null,
            LocalDate.of(2024, 5, 7),
            "Other Paper",
            null,
            null);

    @TempDir
    Path folder;

    static List<Databases> databases() {
        return Databases.here();
    }

    private static Added add(Archive archive, Document... documents) {
        return add(archive, SharedCasus.get(), documents);
    }

    private static Added add(Archive archive, Casus casus, Document... documents) {
        try (Ingest ingest = archive.add(casus, 2, "test", new Ingest.Listener() {
            @Override
            public void written(Added soFar) {}

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        })) {
            for (Document document : documents) {
                ingest.accept(Intake.of(document));
            }
            ingest.finish();
            return ingest.added();
        }
    }

    private static List<EventLine> events(Archive archive, Selection selection) {
        List<EventLine> lines = new ArrayList<>();
        archive.events(selection, Integer.MAX_VALUE, lines::add);
        return lines;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsAddedIsThere(Databases database) {
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            Added added = add(archive, IDLIB, PARIS);
            assertThat(added.added()).isEqualTo(2);
            assertThat(added.events()).isPositive();
            CodedDocument coded = SharedCasus.get().code(PARIS);
            assertThat(archive.document("paris")).isEqualTo(coded);
            assertThat(archive.document("nowhere")).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theSameAgainChangesNothing(Databases database) {
        String where = database.fresh(folder);
        List<EventLine> before;
        try (Archive archive = Archive.open(where, CLOCK)) {
            add(archive, IDLIB, PARIS);
            before = events(archive, Selection.ALL);
        }
        try (Archive archive = Archive.existing(where, CLOCK)) {
            assertThat(add(archive, PARIS, IDLIB)).isEqualTo(new Added(0, 0, 2, 0));
            assertThat(events(archive, Selection.ALL)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aChangedTextIsANewVersionAndAnOldOneIsKnown(Databases database) {
        Document later = new Document(
                "idlib",
                IDLIB.text().replace("12", "15"),
                IDLIB.title(),
                IDLIB.published(),
                IDLIB.source(),
                IDLIB.url(),
                IDLIB.language(),
                IDLIB.byline());
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            add(archive, IDLIB);
            assertThat(add(archive, later).changed()).isEqualTo(1);
            assertThat(events(archive, Selection.NEWS))
                    .extracting(EventLine::killedLow)
                    .contains(15)
                    .doesNotContain(12);
            assertThat(add(archive, IDLIB)).isEqualTo(new Added(0, 0, 1, 0));
            assertThat(events(archive, Selection.NEWS))
                    .extracting(EventLine::killedLow)
                    .contains(15);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eventsAreFoundByWhatTheyAre(Databases database) {
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            add(archive, IDLIB, PARIS);
            Selection news = Selection.NEWS;
            assertThat(events(archive, with(List.of("SYR"), List.of(), List.of(), null)))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.country()).isEqualTo("SYR"));
            assertThat(events(archive, with(List.of(), List.of("zurich"), List.of(), null)))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.document()).isEqualTo("paris"));
            assertThat(events(archive, with(List.of(), List.of(), List.of("RUS"), null)))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.document()).isEqualTo("idlib"));
            assertThat(events(archive, with(List.of(), List.of(), List.of(), "teacher")))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.document()).isEqualTo("paris"));
            assertThat(events(archive, with(List.of(), List.of("100%"), List.of(), null)))
                    .isEmpty();
            assertThat(events(archive, news))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.status()).isIn("happened", "ongoing"));
            assertThat(events(
                            archive,
                            new Selection(
                                    null,
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(Status.DENIED),
                                    true,
                                    null,
                                    null,
                                    List.of())))
                    .isNotEmpty();
            assertThat(events(
                            archive,
                            new Selection(
                                    LocalDate.of(2024, 5, 6),
                                    LocalDate.of(2024, 5, 6),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of("assault/aerial"),
                                    List.of(),
                                    false,
                                    0.01,
                                    null,
                                    List.of("Example Wire"))))
                    .singleElement()
                    .satisfies(event -> assertThat(event.killedLow()).isEqualTo(12));
        }
    }

    private static Selection with(List<String> countries, List<String> places, List<String> actors, String words) {
        return new Selection(
                null,
                null,
                places,
                countries,
                actors,
                List.of(),
                Selection.NEWS.statuses(),
                false,
                null,
                words,
                List.of());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void documentsAreFoundByTheirWords(Databases database) {
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            add(archive, IDLIB, PARIS);
            assertThat(archive.search("bombing markets", 10)).singleElement().satisfies(passage -> {
                assertThat(passage.document()).isEqualTo("idlib");
                assertThat(passage.events()).isNotEmpty();
                assertThat(passage.words()).contains("»bombed«");
            });
            assertThat(archive.search("\"two men\" zurich", 10))
                    .extracting(Passage::document)
                    .containsExactly("paris");
            assertThat(archive.search("\"men two\"", 10)).isEmpty();
            assertThat(archive.search("attack -Moscow", 10)).isEmpty();
            assertThat(archive.search("' OR 1=1", 10)).isEmpty();
            assertThatThrownBy(() -> archive.search(" -- ", 10)).hasMessageContaining("at least one word");
        }
    }

    private static int link(Archive archive) {
        return archive.link(Codebook.bundled(), LinkOptions.DEFAULT, (done, all) -> {}, () -> false);
    }

    private static List<Incident> incidents(Archive archive, Selection selection) {
        List<Incident> incidents = new ArrayList<>();
        archive.incidents(selection, Integer.MAX_VALUE, incidents::add);
        return incidents;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void incidentsAreKeptAsTheyWereLinked(Databases database) {
        Document again = new Document(
                "again",
                IDLIB.text().replace("at least 12 people", "15 people"),
                null,
                LocalDate.of(2024, 5, 8),
                "Other Paper",
                null,
                null);
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            add(archive, IDLIB, PARIS, again);
            assertThat(archive.unlinked()).isEqualTo(3);
            List<CodedDocument> coded = Stream.of(IDLIB, PARIS, again)
                    .map(document -> SharedCasus.get().code(document))
                    .toList();
            List<Incident> linked =
                    Casus.link(coded, Codebook.bundled(), LinkOptions.DEFAULT).incidents();
            assertThat(link(archive)).isEqualTo(linked.size());
            assertThat(archive.unlinked()).isZero();
            assertThat(incidents(archive, Selection.ALL))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                            "place.span",
                            "when.span",
                            "when.years",
                            "place.alternatives",
                            "links.score",
                            "place.confidence")
                    .containsExactlyInAnyOrderElementsOf(linked);
            Incident bombing = incidents(archive, Selection.NEWS).stream()
                    .filter(incident -> incident.type().equals("ASSAULT"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bombing.reports()).extracting(Report::document).contains("idlib", "again");
            assertThat(archive.incidentOf(bombing.reports().get(0).event())).isEqualTo(bombing.id());
            assertThat(archive.findIncidents(bombing.id().substring(0, 8)))
                    .extracting(Incident::id)
                    .contains(bombing.id());
            assertThat(link(archive)).isEqualTo(linked.size());
            add(
                    archive,
                    new Document(
                            "third",
                            "Police arrested nine men in Cairo on Monday.",
                            null,
                            LocalDate.of(2024, 5, 7),
                            null,
                            null,
                            null));
            assertThat(archive.unlinked()).isEqualTo(1);
            assertThat(incidents(archive, Selection.ALL)).hasSize(linked.size());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewCodebookCountsWhenAllIsReadAnew(Databases database) throws Exception {
        Codebook other = otherCodebook();
        Casus newer = SharedCasus.get().with(other);
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            add(archive, IDLIB, PARIS);
            List<EventLine> before = events(archive, Selection.ALL);
            assertThat(before).extracting(EventLine::type).contains("PROTEST");
            List<EventChange> changes = new ArrayList<>();
            assertThat(recode(archive, newer, changes, () -> true)).isEqualTo(-1);
            assertThat(events(archive, Selection.ALL)).isEqualTo(before);
            assertThat(add(archive, newer, PARIS)).isEqualTo(new Added(0, 0, 1, 1));
            assertThat(events(archive, Selection.ALL)).isEqualTo(before);
            assertThat(recode(archive, newer, changes, () -> false)).isEqualTo(2);
            assertThat(changes).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(EventChange.Kind.LOST);
                assertThat(change.event().type()).isEqualTo("PROTEST");
            });
            assertThat(events(archive, Selection.ALL))
                    .hasSize(before.size() - 1)
                    .extracting(EventLine::type)
                    .doesNotContain("PROTEST");
            assertThat(archive.document("idlib").coder().codebookSha256()).isEqualTo(other.sha256());
            assertThat(archive.document("idlib").document().byline()).isEqualTo("By Jane Doe");
            String protest = changes.get(0).event().id();
            assertThat(archive.find(protest)).singleElement().satisfies(found -> {
                assertThat(found.inForce()).isFalse();
                assertThat(found.coded().coder().codebookSha256())
                        .isEqualTo(Codebook.bundled().sha256());
            });
            assertThat(recode(archive, newer, changes, () -> false)).isZero();
        }
    }

    private static int recode(Archive archive, Casus casus, List<EventChange> changes, BooleanSupplier stopped) {
        return archive.recode(casus, 1, "test", new Recoding.Listener() {
                    @Override
                    public void done(int soFar, int all) {}

                    @Override
                    public void changed(EventChange change) {
                        changes.add(change);
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem.toString());
                    }
                })
                .run(stopped);
    }

    /** The codebook without its rules of protest. */
    private Codebook otherCodebook() throws IOException {
        Path source = Path.of("..", "codebook");
        Path copy = folder.resolve("codebook");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.endsWith("protest.yml")) {
                    Files.copy(file, target);
                }
            }
        }
        return Codebook.load(copy);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void severalAddAtOnce(Databases database) throws Exception {
        String where = database.fresh(folder);
        Document[] documents = IntStream.range(0, 30)
                .mapToObj(i -> new Document(
                        "d" + i,
                        "Police arrested " + (i + 2) + " men in Paris on Sunday.",
                        null,
                        LocalDate.of(2024, 5, 7),
                        null,
                        null,
                        null))
                .toArray(Document[]::new);
        SharedCasus.get();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Added>> done = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Callable<Added> work = () -> {
                    try (Archive archive = Archive.open(where, CLOCK)) {
                        return add(archive, documents);
                    }
                };
                done.add(both.submit(work));
            }
            int added = 0;
            for (Future<Added> result : done) {
                added += result.get().added();
            }
            assertThat(added).isEqualTo(30);
        } finally {
            both.shutdownNow();
        }
        try (Archive archive = Archive.existing(where, CLOCK)) {
            assertThat(events(archive, Selection.ALL))
                    .hasSize(30)
                    .extracting(EventLine::id)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void textThatADatabaseCannotHoldIsKeptOut(Databases database) {
        Document odd = Document.of("odd\uD83D", "Police arrested two men\u0000 in Paris\uD83D on Sunday.");
        try (Archive archive = Archive.open(database.fresh(folder), CLOCK)) {
            List<Problem> problems = new ArrayList<>();
            try (Ingest ingest = archive.add(SharedCasus.get(), 1, "test", new Ingest.Listener() {
                @Override
                public void written(Added soFar) {}

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }
            })) {
                ingest.accept(Intake.of(odd));
                ingest.accept(Intake.of(IDLIB));
                ingest.finish();
                assertThat(ingest.added().added()).isEqualTo(1);
            }
            assertThat(problems)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(MessageCode.D006));
        }
    }

    private static Document numbered(int number) {
        return new Document(
                "d" + number,
                IntStream.range(0, 30)
                        .mapToObj(more -> "Police arrested " + (number + 2 + more) + " men in Paris on Sunday.")
                        .collect(Collectors.joining(" ")),
                null,
                LocalDate.of(2024, 5, 7),
                null,
                null,
                null);
    }

    @Test
    void aFullDiskIsToldAndWhatWasAddedStays() {
        String where = folder.resolve("full.casus").toString();
        try (Archive archive = Archive.open(where, CLOCK)) {
            add(archive, IDLIB);
        }
        // A file that may not grow behaves like one on a full disk.
        try (Archive full = Archive.open(where + "?max_page_count=1", CLOCK)) {
            Document[] many = IntStream.range(0, 40)
                    .mapToObj(ArchiveContractTest::numbered)
                    .toArray(Document[]::new);
            assertThatThrownBy(() -> add(full, many))
                    .hasMessageContaining("the disk is full; make room")
                    .hasMessageContaining("was added before is kept");
        }
        try (Archive archive = Archive.existing(where, CLOCK)) {
            assertThat(archive.document("idlib")).isNotNull();
            assertThat(archive.document("d3")).isNull();
            assertThat(add(archive, IDLIB, numbered(3))).isEqualTo(new Added(1, 0, 1, 30));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aConnectionThatBreaksIsToldAndTheArchiveIsSound(Databases database) throws Exception {
        String where = database.fresh(folder);
        try (Archive archive = Archive.open(where, CLOCK)) {
            add(archive, IDLIB);
        }
        if (database == Databases.POSTGRESQL) {
            Archive broken = Archive.open(where, CLOCK);
            database.breakConnections();
            assertThatThrownBy(() -> add(broken, PARIS)).hasMessageContaining("ended the connection");
        }
        try (Archive archive = Archive.existing(where, CLOCK)) {
            assertThat(add(archive, IDLIB, PARIS).added()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsWrongIsSaidWithWhatToDo(Databases database) throws Exception {
        if (database == Databases.SQLITE) {
            Path other =
                    Files.writeString(folder.resolve("other.txt"), "This is no archive, but a letter.".repeat(100));
            assertThatThrownBy(() -> Archive.open(other.toString(), CLOCK))
                    .hasMessageContaining("no archive")
                    .hasMessageContaining("name another");
            assertThatThrownBy(() -> Archive.existing(folder.resolve("none").toString(), CLOCK))
                    .hasMessageContaining("casus add");
            assertThatThrownBy(() -> Archive.open(folder.resolve("no/where").toString(), CLOCK))
                    .hasMessageContaining("no folder");
        } else {
            String where = database.fresh(folder);
            assertThatThrownBy(() -> Archive.open(where.replaceFirst("/[a-z0-9_]+\\?", "/no_such_database?"), CLOCK))
                    .hasMessageContaining("createdb");
            assertThatThrownBy(() -> Archive.open("postgresql://localhost:9/x", CLOCK))
                    .hasMessageContaining("cannot be reached");
            assertThatThrownBy(() -> Archive.open("postgresql://localhost", CLOCK))
                    .hasMessageContaining("write it as postgresql://");
        }
    }
}
