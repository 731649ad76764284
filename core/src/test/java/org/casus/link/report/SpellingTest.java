package org.casus.link.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static Place town(String name, @Nullable String country) {
        Double degrees = country == null ? null : (Double) 48.0;
        return new Place(null, name, country, null, degrees, degrees, null, null, PlacePrecision.TOWN, 0, List.of());
    }

    @Test
    void twoWaysOfWritingOneNameSoundAlike() {
        assertThat(Spelling.alike(town("Yelenovka", null), town("Olenivka", "UKR")))
                .isTrue();
        assertThat(Spelling.alike(town("Gorlovka", null), town("Horlivka", null)))
                .isTrue();
        assertThat(Spelling.alike(town("Al-Qaryatayn", null), town("Karyatain", "SYR")))
                .isTrue();
        assertThat(Spelling.alike(town("Kadawa", null), town("Maganawa", null))).isFalse();
    }

    @Test
    void whatLiesSomewhereIsToldApartByWhereItLies() {
        assertThat(Spelling.alike(town("Marinka", "UKR"), town("Morenka", "BLR")))
                .isFalse();
    }

    @Test
    void descriptionsAndShortNamesAreNoSpellings() {
        assertThat(Spelling.unknown(town("a hotel", null))).isFalse();
        assertThat(Spelling.alike(town("Kyiv", null), town("Kavu", null))).isFalse();
    }
}
