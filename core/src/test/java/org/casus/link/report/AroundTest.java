package org.casus.link.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AroundTest {
    private static final Place SRI_LANKA = place("Sri Lanka", null, 1227603, PlacePrecision.COUNTRY);
    private static final Place COLOMBO = place("Colombo", "Western", 1248991, PlacePrecision.TOWN);
    private static final Place JAFFNA = place("Jaffna", "Northern", 1242833, PlacePrecision.TOWN);

    private static Place place(String name, @Nullable String admin1, long id, PlacePrecision precision) {
        return new Place(
                new Span(0, name.length()), name, "LKA", admin1, null, null, id, null, precision, 0.9, List.of());
    }

    @Test
    void aTextNamesWhatItNamesAndWhatThatLiesIn() {
        Around around = Around.of(List.of(COLOMBO));
        assertThat(around.of(COLOMBO)).isEqualTo(Around.Mention.NAMED);
        assertThat(around.of(SRI_LANKA)).isEqualTo(Around.Mention.NAMED);
        assertThat(around.of(JAFFNA)).isEqualTo(Around.Mention.NOT_NAMED);
    }

    @Test
    void aTextThatNamesOnlyTheCountryLeavesTheTownOpen() {
        Around around = Around.of(List.of(SRI_LANKA));
        assertThat(around.of(COLOMBO)).isEqualTo(Around.Mention.MAY_BE);
        assertThat(around.of(SRI_LANKA)).isEqualTo(Around.Mention.NAMED);
    }

    @Test
    void aTextWithoutPlacesNamesNone() {
        assertThat(Around.of(List.of()).size()).isZero();
    }
}
