package org.casus.resolve.place;

import java.util.List;
import java.util.Objects;
import org.casus.model.Annotated;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** What lies between two places, of which the text says no more. */
final class Stretch {
    /** Two places so near to each other, in kilometres, are told by the first. */
    private static final double NEAR = 25;
    /** Half around the world in degrees: beyond it the middle of two numbers is on the other side. */
    private static final double HALF = 180;

    private Stretch() {}

    /**
     * The land between two places, in the middle of them, as one of both names; the first alone when they are neighbours; null when one of
     * them is no place or not on the map.
     */
    static @Nullable Place between(@Nullable PlaceMention one, @Nullable PlaceMention other, Annotated annotated) {
        if (one == null || other == null || wide(one.place()) || wide(other.place())) {
            return null;
        }
        Double north = one.place().latitude();
        Double east = one.place().longitude();
        Double otherNorth = other.place().latitude();
        Double otherEast = other.place().longitude();
        if (north == null
                || east == null
                || otherNorth == null
                || otherEast == null
                || Math.abs(east - otherEast) > HALF) {
            return null;
        }
        if (Place.kilometres(north, east, otherNorth, otherEast) < NEAR) {
            return one.place();
        }
        boolean country = Objects.equals(one.place().country(), other.place().country());
        boolean division =
                country && Objects.equals(one.place().admin1(), other.place().admin1());
        return new Place(
                annotated.span(first(one, annotated), other.end()),
                one.place().name() + " – " + other.place().name(),
                country ? one.place().country() : null,
                division ? one.place().admin1() : null,
                (north + otherNorth) / 2,
                (east + otherEast) / 2,
                null,
                null,
                PlacePrecision.REGION,
                Math.min(one.place().confidence(), other.place().confidence()),
                List.of());
    }

    /** The first token, with the preposition. */
    private static int first(PlaceMention one, Annotated annotated) {
        int before = one.first() - 1;
        return before >= 0 && annotated.token(before).lemma().equals("between") ? before : one.first();
    }

    private static boolean wide(Place place) {
        return Fineness.of(place) > Fineness.DISTRICT;
    }
}
