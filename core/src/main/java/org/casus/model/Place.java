package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, as precise as the text and no more.
 *
 * @param span its words; null of the country of an act that no words place, but all that the story names
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
        @Nullable Span span,
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
    /** The mean radius of the earth. */
    private static final double EARTH_KILOMETRES = 6371.0088;

    public Place {
        alternatives = List.copyOf(alternatives);
    }

    /** The same place, told by other words. */
    public Place withSpan(@Nullable Span other) {
        return like(other, confidence);
    }

    /** The edge of a country or division, its coast or border, or the water before it: a region whose middle is not that of the land. */
    public Place edge() {
        boolean wide = precision == PlacePrecision.COUNTRY || precision == PlacePrecision.PROVINCE;
        return wide
                ? new Place(
                        span,
                        name,
                        country,
                        admin1,
                        null,
                        null,
                        geonamesId,
                        featureCode,
                        PlacePrecision.REGION,
                        confidence,
                        alternatives)
                : this;
    }

    /** Somewhere in this place that goes by a name which no gazetteer has. */
    public Place holding(String unknown) {
        return new Place(
                span, unknown, country, admin1, latitude, longitude, null, null, precision, confidence, List.of());
    }

    /** The same place, chosen more or less surely. */
    public Place withConfidence(double other) {
        return like(span, other);
    }

    private Place like(@Nullable Span words, double chosen) {
        return new Place(
                words,
                name,
                country,
                admin1,
                latitude,
                longitude,
                geonamesId,
                featureCode,
                precision,
                chosen,
                alternatives);
    }

    /** Kilometres to another place along the great circle, or null where one of them has no point. */
    public @Nullable Double kilometresTo(Place other) {
        return latitude == null || longitude == null || other.latitude == null || other.longitude == null
                ? null
                : kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** The distance in kilometres between two points on the ground, given in degrees. */
    public static double kilometres(double north, double east, double otherNorth, double otherEast) {
        double here = Math.toRadians(north);
        double there = Math.toRadians(otherNorth);
        double turn = StrictMath.sin(Math.toRadians(otherEast - east) / 2);
        double rise = StrictMath.sin((there - here) / 2);
        double half = rise * rise + StrictMath.cos(here) * StrictMath.cos(there) * turn * turn;
        return 2 * EARTH_KILOMETRES * StrictMath.asin(Math.min(1, Math.sqrt(half)));
    }
}
