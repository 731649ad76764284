package org.casus.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which words name places, and which places they mean: one sentence a phenomenon, in {@code places.txt}. */
class PlaceFinderTest {
    @ParameterizedTest
    @CsvFileSource(resources = "places.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void finds(String text, String expected) {
        List<String> found = new ArrayList<>();
        for (Place place : places(text)) {
            found.add(text.substring(place.span().start(), place.span().end()) + " = "
                    + (place.country() == null ? size(place) : place.country())
                    + (place.country() != null && place.admin1() != null ? " " + place.admin1() : ""));
        }
        assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
    }

    /** The country of the outlet, by its name, a place in its name or its address, speaks for the places in it. */
    @ParameterizedTest
    @CsvFileSource(resources = "outlets.txt", delimiter = '|')
    void readsAtHome(String source, @Nullable String url, String text, String expected) {
        Document document = new Document("news", text, null, null, source, url, null);
        String found = SharedCasus.get().code(document).places().stream()
                .map(place -> text.substring(place.span().start(), place.span().end()) + " = " + place.country())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    /** Spellings and kinds of the gazetteer, one name that can mean several places, names that mean none; with what is known to be missed. */
    @ParameterizedTest
    @CsvFileSource(
            resources = {"spellings.txt", "readings.txt", "notplaces.txt"},
            delimiter = '|',
            maxCharsPerColumn = 1000)
    void reads(ArgumentsAccessor line) {
        String text = line.getString(0);
        String expected = line.size() < 2 || line.getString(1) == null ? "" : line.getString(1);
        String found = places(text).stream()
                .map(place -> text.substring(place.span().start(), place.span().end()) + " = "
                        + (place.country() == null ? "" : place.country() + " ")
                        + size(place))
                .collect(Collectors.joining("; "));
        if (line.size() > 2) {
            assertThat(line.getString(2)).isEqualTo("known-miss");
            assertThat(found).as("no longer missed").isNotEqualTo(expected);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    /**
     * Spellings and kinds, which of several, and words that are no place: the precision, and of towns in the United States the state. What is
     * known not to come out yet says so in a third column.
     */
    @ParameterizedTest
    @CsvFileSource(
            resources = {"kinds.txt", "choices.txt", "names.txt"},
            delimiter = '|',
            maxCharsPerColumn = 1000)
    void choosesAndLeavesOut(String text, String expected, @Nullable String miss) {
        List<String> found = new ArrayList<>();
        for (Place place : places(text)) {
            boolean american = "USA".equals(place.country()) && place.precision() == PlacePrecision.TOWN;
            found.add(text.substring(place.span().start(), place.span().end()) + " = "
                    + (place.country() == null ? "" : place.country() + " ")
                    + size(place)
                    + (american ? " " + place.admin1() : ""));
        }
        String all = String.join("; ", found);
        if (miss == null) {
            assertThat(all).isEqualTo(expected == null ? "" : expected);
        } else {
            assertThat(all).as("comes right: no longer a known miss").isNotEqualTo(expected);
        }
    }

    /** Streets, buildings and hamlets that no gazetteer has, codes of roads and divisions: the words, where they lie, how precisely that is known. */
    @ParameterizedTest
    @CsvFileSource(resources = "sites.txt", delimiter = '|', maxCharsPerColumn = 1000)
    void tiesTheUnknownToTheKnown(String text, @Nullable String expected) {
        String found = places(text).stream()
                .map(place -> text.substring(place.span().start(), place.span().end()) + " = " + place.name() + " "
                        + (place.country() == null ? "" : place.country()) + " "
                        + size(place))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void keepsOtherReadings() {
        Place tripoli = places("A bomb exploded in Tripoli.").get(0);
        assertThat(tripoli.country()).isEqualTo("LBY");
        assertThat(tripoli.alternatives()).extracting(Place::country).contains("LBN");
        assertThat(tripoli.confidence()).isBetween(0.3, 0.99);
        assertThat(tripoli.alternatives())
                .allSatisfy(other -> assertThat(other.confidence()).isLessThan(tripoli.confidence()));
    }

    @Test
    void meansOnePlaceByOneName() {
        List<Place> places =
                places("Clashes broke out in Tripoli, Lebanon, on Monday. Two people died in Tripoli, the army said.");
        assertThat(places.stream().filter(place -> place.name().equals("Tripoli")))
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.country()).isEqualTo("LBN"));
    }

    private static List<Place> places(String text) {
        CodedDocument coded = SharedCasus.get().code(Document.of("test", text));
        return coded.places();
    }

    private static String size(Place place) {
        return place.precision() == PlacePrecision.UNKNOWN
                ? "unknown"
                : place.precision().code();
    }
}
