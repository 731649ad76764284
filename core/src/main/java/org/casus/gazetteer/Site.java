package org.casus.gazetteer;

import org.casus.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, as the gazetteer has it.
 *
 * @param name standard name
 * @param country code of its country, ISO 3166 alpha-3 or a code of the codebook; null for what lies in none or several
 * @param admin1 name of its first-order division
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population people, 0 when not known
 * @param geonamesId GeoNames id, or null
 * @param featureCode GeoNames feature code
 * @param listed whether it stands in the codebook's lists, not only in the packed file
 */
public record Site(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        double latitude,
        double longitude,
        int population,
        @Nullable Long geonamesId,
        String featureCode,
        boolean listed) {

    /** What sort of place it is. */
    public Feature feature() {
        return Feature.of(featureCode);
    }

    /** Kilometres to another place along the great circle. */
    public double kilometresTo(Site other) {
        return Place.kilometres(latitude, longitude, other.latitude, other.longitude);
    }
}
