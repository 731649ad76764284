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
import java.util.List;
import java.util.Objects;
import org.casus.Archive;
import org.casus.Compared;
import org.casus.Ingest;
import org.casus.codebook.Codebook;
import org.casus.model.Added;
import org.casus.model.Document;
import org.casus.model.ExportFormat;
import org.casus.model.ExportUnit;
import org.casus.model.Intake;
import org.casus.model.LinkOptions;
import org.casus.model.OtherIncident;
import org.casus.model.Problem;
import org.casus.model.Selection;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive beside the datasets of others. */
class CompareContractTest {
    @TempDir
    Path folder;

    private Archive archive() {
        Archive archive = Archive.open(
                folder.resolve("archive.casus").toString(),
                Clock.fixed(Instant.parse("2024-05-08T08:00:00Z"), ZoneOffset.UTC));
        try (Ingest ingest = archive.add(SharedCasus.get(), 1, "test", new Ingest.Listener() {
            @Override
            public void written(Added soFar) {}

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        })) {
            for (String text : List.of(
                    "Russian jets bombed a market in Idlib on Monday, killing 12 civilians.",
                    "Syrian soldiers clashed with Islamic State fighters in Raqqa on Sunday; eight people were killed.",
                    "Thousands of teachers protested in Paris on Friday.")) {
                ingest.accept(Intake.of(
                        new Document(text, text, null, LocalDate.of(2024, 5, 7), "Example Wire", null, "en")));
            }
            ingest.finish();
        }
        archive.link(Codebook.bundled(), LinkOptions.DEFAULT, (done, all) -> {}, () -> false);
        return archive;
    }

    private static List<Compared> compare(Archive archive, Path theirs) throws IOException {
        return archive.compare(theirs, Selection.NEWS, Codebook.bundled(), 1, 30);
    }

    @Test
    void aCountryThatTheyDoNotSayIsNone() throws IOException {
        String header = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,iso,country,location,"
                + "latitude,longitude,geo_precision,fatalities,notes\n";
        Path theirs = Files.writeString(
                folder.resolve("acled.csv"),
                header + "1,2015-05-06,1,Battles,Armed clash,,,,,,,0,Nowhere said\n"
                        + "KOS2,2015-05-06,1,Battles,Armed clash,0,Kosovo,Mitrovica,42.88,20.87,1,0,Said\n");
        try (Archive archive = archive()) {
            assertThat(compare(archive, theirs).stream().map(Compared::theirs).filter(Objects::nonNull))
                    .extracting(OtherIncident::id, OtherIncident::country)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("1", null),
                            org.assertj.core.groups.Tuple.tuple("KOS2", "KOS"));
        }
    }

    @Test
    void anAcledFileIsMatchedByPlaceDayAndType() throws IOException {
        Path theirs = Files.writeString(folder.resolve("acled.csv"), """
                \uFEFFevent_id_cnty,event_date,time_precision,event_type,sub_event_type,iso,country,location,latitude,longitude,geo_precision,fatalities,notes
                SYR1,06 May 2024,1,Explosions/Remote violence,Air/drone strike,760,Syria,Idleb,35.9306,36.6339,1,30,"Jets, said to be ""Russian"", struck."
                SYR2,2024-05-06,1,Battles,Armed clash,760,Syria,Raqqa,35.9528,39.0079,1,8,One day later
                SYR3,2024-05-06,1,Battles,Armed clash,760,Syria,Damascus,33.5102,36.2913,1,2,Elsewhere
                FRA1,2024-05-01,1,Protests,Peaceful protest,250,France,Paris,48.8534,2.3488,1,0,Six days before
                """);
        try (Archive archive = archive()) {
            List<Compared> compared = compare(archive, theirs);
            assertThat(compared.stream().filter(pair -> pair.theirs() != null))
                    .extracting(Compared::kind, Compared::tollsDiffer)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Compared.Kind.MATCHED, true),
                            org.assertj.core.groups.Tuple.tuple(Compared.Kind.MATCHED, false),
                            org.assertj.core.groups.Tuple.tuple(Compared.Kind.MISSED, false),
                            org.assertj.core.groups.Tuple.tuple(Compared.Kind.MISSED, false));
            assertThat(compared.stream()
                            .filter(pair -> pair.kind() == Compared.Kind.EXTRA)
                            .map(pair -> Objects.requireNonNull(pair.ours()).type()))
                    .contains("PROTEST");
            Selection france = new Selection(
                    null,
                    null,
                    List.of(),
                    List.of("FRA"),
                    List.of(),
                    List.of(),
                    Selection.NEWS.statuses(),
                    false,
                    null,
                    null,
                    List.of());
            assertThat(archive.compare(theirs, france, Codebook.bundled(), 5, 30))
                    .extracting(Compared::kind)
                    .containsExactly(Compared.Kind.MATCHED);
        }
    }

    @Test
    void ourOwnFilesMatchThemselves() throws IOException {
        try (Archive archive = archive()) {
            for (ExportFormat format : List.of(ExportFormat.ACLED, ExportFormat.GED, ExportFormat.GDELT)) {
                Path folder = this.folder.resolve(format.code());
                archive.export(
                        folder,
                        format,
                        ExportUnit.INCIDENTS,
                        Selection.NEWS,
                        false,
                        Codebook.bundled(),
                        (done, all) -> {},
                        () -> false);
                Path file = folder.resolve(format == ExportFormat.GDELT ? "gdelt.export.CSV" : format.code() + ".csv");
                List<Compared> theirs = compare(archive, file).stream()
                        .filter(pair -> pair.theirs() != null)
                        .toList();
                assertThat(theirs).as(format.code()).isNotEmpty().allSatisfy(pair -> {
                    assertThat(pair.kind()).isEqualTo(Compared.Kind.MATCHED);
                    assertThat(pair.tollsDiffer()).isFalse();
                });
            }
        }
    }

    @Test
    void aFileOfNoneOfTheThreeIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "day,what\n2024-05-06,rain\n");
        try (Archive archive = archive()) {
            assertThatThrownBy(() -> compare(archive, other)).hasMessageContaining("neither ACLED");
        }
    }
}
