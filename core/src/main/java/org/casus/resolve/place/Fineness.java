package org.casus.resolve.place;

import org.casus.model.Place;

/** The order of places by how precisely they say where something was. */
final class Fineness {
    /** That of counties and the like. */
    static final int DISTRICT = 2;

    private Fineness() {}

    /** 0 for a point, more for what is wider. */
    static int of(Place place) {
        return switch (place.precision()) {
            case POINT -> 0;
            case TOWN, UNKNOWN -> 1;
            case DISTRICT -> DISTRICT;
            case PROVINCE -> 3;
            case SEA, REGION -> 4;
            case COUNTRY -> 5;
        };
    }
}
