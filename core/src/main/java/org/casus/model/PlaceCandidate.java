package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that a name can mean.
 *
 * @param name standard name
 * @param country ISO 3166 alpha-3 or a code of the codebook; null for what lies in none or several
 * @param admin1 name of its first-order division
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population people, 0 when not known
 * @param geonamesId GeoNames id
 * @param featureCode GeoNames feature code
 * @param precision how large a thing of this kind is
 * @param listed whether a list of the codebook has it
 */
public record PlaceCandidate(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        double latitude,
        double longitude,
        int population,
        @Nullable Long geonamesId,
        String featureCode,
        PlacePrecision precision,
        boolean listed) {}
