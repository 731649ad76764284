package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.link.Wire;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Report;
import org.casus.model.Selection;
import org.casus.store.Coded;
import org.casus.store.Store;
import org.casus.testing.Databases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of an archive that are linked as they come, by one process after the other. */
class ArchiveArrivalsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-07T08:00:00Z"), ZoneOffset.UTC);
    private static final int DOCUMENTS = 160;

    @TempDir
    Path folder;

    private final List<CodedDocument> wire = new ArrayList<>();

    ArchiveArrivalsTest() {
        Wire documents = new Wire(11);
        for (int i = 0; i < DOCUMENTS; i++) {
            wire.add(documents.next().coded());
        }
    }

    static List<Databases> databases() {
        return Databases.here();
    }

    private static void add(String where, List<CodedDocument> documents) {
        try (Store store = Store.open(where)) {
            long run = store.runs().begin("test", null, "now");
            store.documents()
                    .add(
                            run,
                            documents.stream()
                                    .map(document -> new Coded(document, Ingest.line(document)))
                                    .toList(),
                            List.of());
        }
    }

    private static int link(String where, BooleanSupplier stopped) {
        try (Archive archive = Archive.existing(where, CLOCK)) {
            return archive.arrivals(Codebook.bundled(), LinkOptions.DEFAULT).run((done, all) -> {}, stopped);
        }
    }

    private static void relink(String where) {
        try (Archive archive = Archive.existing(where, CLOCK)) {
            archive.link(Codebook.bundled(), LinkOptions.DEFAULT, (done, all) -> {}, () -> false);
        }
    }

    private static List<Incident> incidents(String where) {
        List<Incident> incidents = new ArrayList<>();
        try (Archive archive = Archive.existing(where, CLOCK)) {
            archive.incidents(Selection.ALL, Integer.MAX_VALUE, incidents::add);
        }
        incidents.sort(Comparator.comparing(Incident::id));
        return incidents;
    }

    /** As they are written. */
    private static List<String> lines(List<Incident> incidents) {
        return incidents.stream().map(ArchiveLinking::line).toList();
    }

    private static Set<Set<String>> groups(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> incident.reports().stream().map(Report::event).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** What one linker makes of them that holds all in memory. */
    private List<Incident> inMemory() {
        ArrivalLinker linker = new ArrivalLinker(Codebook.bundled(), LinkOptions.DEFAULT);
        wire.forEach(linker::joined);
        List<Incident> incidents = new ArrayList<>();
        linker.incidents(incidents::add);
        incidents.sort(Comparator.comparing(Incident::id));
        return incidents;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void manyProcessesLinkAsOneDoes(Databases database) {
        String where = database.fresh(folder);
        for (int first = 0; first < DOCUMENTS; first += 40) {
            add(where, wire.subList(first, first + 40));
            assertThat(link(where, () -> false)).isEqualTo(40);
        }
        assertThat(link(where, () -> false)).isZero();
        assertThat(lines(incidents(where))).isEqualTo(lines(inMemory()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasStoppedGoesOn(Databases database) {
        String where = database.fresh(folder);
        add(where, wire);
        int[] asked = {0};
        assertThat(link(where, () -> asked[0]++ == 1)).isEqualTo(64);
        try (Archive archive = Archive.existing(where, CLOCK)) {
            assertThat(archive.unlinked()).isEqualTo(DOCUMENTS - 64);
        }
        assertThat(link(where, () -> false)).isEqualTo(DOCUMENTS - 64);
        assertThat(lines(incidents(where))).isEqualTo(lines(inMemory()));
    }

    /** What was printed last comes first: an incident is called after the report that came first, whatever stands beside it in a batch. */
    @ParameterizedTest
    @MethodSource("databases")
    void whereItWasStoppedMakesNoDifferenceToTheIds(Databases database) {
        Collections.reverse(wire);
        String one = database.fresh(folder);
        add(one, wire);
        link(one, () -> false);
        String other = database.fresh(folder);
        for (int first = 0; first < DOCUMENTS; first += 32) {
            add(other, wire.subList(first, first + 32));
            link(other, () -> false);
        }
        assertThat(lines(incidents(other))).isEqualTo(lines(incidents(one)));
        assertThat(lines(incidents(one))).isEqualTo(lines(inMemory()));
        relink(one);
        relink(other);
        assertThat(lines(incidents(other))).isEqualTo(lines(incidents(one)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoAtOnceFileEachDocumentOnce(Databases database) {
        String where = database.fresh(folder);
        add(where, wire.subList(0, 100));
        try (Archive one = Archive.existing(where, CLOCK);
                Archive other = Archive.existing(where, CLOCK)) {
            ArchiveArrivals first = one.arrivals(Codebook.bundled(), LinkOptions.DEFAULT);
            ArchiveArrivals second = other.arrivals(Codebook.bundled(), LinkOptions.DEFAULT);
            assertThat(first.run((done, all) -> {}, () -> false)).isEqualTo(100);
            add(where, wire.subList(100, 130));
            assertThat(second.run((done, all) -> {}, () -> false)).isEqualTo(30);
            add(where, wire.subList(130, DOCUMENTS));
            assertThat(first.run((done, all) -> {}, () -> false)).isEqualTo(DOCUMENTS - 130);
        }
        assertThat(lines(incidents(where))).isEqualTo(lines(inMemory()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void moreComesAfterAllWasLinkedAsAWhole(Databases database) {
        String where = database.fresh(folder);
        add(where, wire.subList(0, 130));
        relink(where);
        Set<Set<String>> before = groups(incidents(where));
        add(where, wire.subList(130, DOCUMENTS));
        link(where, () -> false);
        Set<Set<String>> after = groups(incidents(where));
        assertThat(before)
                .allSatisfy(group -> assertThat(after)
                        .anySatisfy(larger -> assertThat(larger).containsAll(group)));
        assertThat(after)
                .anySatisfy(group -> assertThat(before)
                        .anySatisfy(smaller ->
                                assertThat(group).containsAll(smaller).hasSizeGreaterThan(smaller.size())));
        relink(where);
        IncidentLinker linker = new IncidentLinker(Codebook.bundled(), LinkOptions.DEFAULT);
        wire.forEach(linker::add);
        linker.link();
        List<Incident> whole = new ArrayList<>();
        linker.incidents(whole::add);
        assertThat(groups(incidents(where))).isEqualTo(groups(whole));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasDecidedForTheWholeHoldsForWhatComesLater(Databases database) {
        String where = database.fresh(folder);
        Set<String> early = wire.subList(0, 130).stream()
                .flatMap(document -> document.events().stream())
                .map(Event::id)
                .collect(Collectors.toSet());
        List<List<String>> incidents = inMemory().stream()
                .map(incident -> incident.reports().stream().map(Report::event).toList())
                .toList();
        List<String> joined = incidents.stream()
                .filter(events -> early.contains(events.get(0)) && !early.contains(events.get(events.size() - 1)))
                .findFirst()
                .orElseThrow();
        String old = joined.get(0);
        List<String> late =
                joined.stream().filter(event -> !early.contains(event)).toList();
        String alone = incidents.stream()
                .filter(events -> events.size() == 1 && !early.contains(events.get(0)))
                .findFirst()
                .orElseThrow()
                .get(0);
        List<LinkOptions.Decision> decisions = new ArrayList<>();
        joined.stream()
                .filter(early::contains)
                .forEach(one -> late.forEach(other -> decisions.add(new LinkOptions.Decision(other, one, false))));
        decisions.add(new LinkOptions.Decision(alone, old, true));
        add(where, wire.subList(0, 130));
        try (Archive archive = Archive.existing(where, CLOCK)) {
            LinkOptions options = new LinkOptions(LinkOptions.DEFAULT.same(), LinkOptions.DEFAULT.story(), decisions);
            archive.link(Codebook.bundled(), options, (done, all) -> {}, () -> false);
        }
        add(where, wire.subList(130, DOCUMENTS));
        link(where, () -> false);
        for (int round = 0; round < 2; round++) {
            assertThat(groups(incidents(where)))
                    .filteredOn(group -> group.contains(old))
                    .singleElement()
                    .satisfies(group -> assertThat(group).contains(alone).doesNotContainAnyElementsOf(late));
            relink(where);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewVersionTakesThePlaceOfTheOld(Databases database) {
        String where = database.fresh(folder);
        add(where, wire.subList(0, 120));
        link(where, () -> false);
        CodedDocument last = wire.get(119);
        Document old = last.document();
        Document changed = new Document(
                old.id(),
                old.text() + "\nThis report was corrected.",
                old.title(),
                old.published(),
                old.source(),
                old.url(),
                old.language(),
                old.byline());
        CodedDocument anew = new CodedDocument(
                changed,
                last.sha256(),
                last.sentences(),
                last.entities(),
                last.places(),
                last.times(),
                last.quotes(),
                last.events(),
                last.notices(),
                last.coder());
        add(where, List.of(anew));
        assertThat(link(where, () -> false)).isEqualTo(1);
        List<String> events = incidents(where).stream()
                .flatMap(incident -> incident.reports().stream())
                .map(Report::event)
                .toList();
        assertThat(events)
                .doesNotHaveDuplicates()
                .hasSize(wire.subList(0, 120).stream()
                        .mapToInt(document -> document.events().size())
                        .sum());
    }
}
