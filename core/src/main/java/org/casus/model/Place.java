package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, as precise as the text and no more.
 *
 * @param span its words
 * @param name standard name
 * @param country ISO 3166 alpha-3
 * @param admin1 first-order division
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param geonamesId GeoNames id
 * @param featureCode GeoNames feature code (PPLC, ADM1, PCLI …)
 * @param precision how large the named thing is
 * @param confidence of the choice among candidates, 0 to 1
 * @param alternatives other readings, best first, themselves without alternatives
 */
public record Place(
        Span span,
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long geonamesId,
        @Nullable String featureCode,
        PlacePrecision precision,
        double confidence,
        List<Place> alternatives) {
    public Place {
        alternatives = List.copyOf(alternatives);
    }
}
