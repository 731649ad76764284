package org.casus.link.same;

import java.util.Objects;
import org.casus.link.report.Spelling;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** How the places of two events stand to each other, each only as exact as it was told. */
final class Places {
    private static final double NEAR_KM = 25;
    private static final double APART_KM = 120;

    private Places() {}

    /** The trait, or null when one place is not told. */
    static @Nullable Trait of(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return null;
        }
        if (a.geonamesId() != null && a.geonamesId().equals(b.geonamesId())
                || a.name().equals(b.name()) && Objects.equals(a.country(), b.country())
                || Spelling.alike(a, b)) {
            return Trait.PLACE_SAME;
        }
        if (a.country() == null || b.country() == null) {
            return null;
        }
        if (!a.country().equals(b.country())) {
            return Trait.PLACE_FAR;
        }
        if (inside(a, b) || inside(b, a)) {
            return Trait.PLACE_INSIDE;
        }
        double distance = distance(a, b);
        if (Double.isNaN(distance)) {
            return Objects.equals(a.admin1(), b.admin1()) ? Trait.PLACE_NEAR : Trait.PLACE_FAR;
        }
        return distance <= NEAR_KM ? Trait.PLACE_NEAR : distance <= APART_KM ? Trait.PLACE_APART : Trait.PLACE_FAR;
    }

    /** Whether the names of two places may be spellings of one. */
    static boolean spelt(@Nullable Place a, @Nullable Place b) {
        return a != null && b != null && Spelling.alike(a, b);
    }

    private static boolean inside(Place small, Place large) {
        boolean coast = large.precision() == PlacePrecision.REGION && large.latitude() == null;
        return coast
                || large.precision() == PlacePrecision.COUNTRY
                || large.precision() == PlacePrecision.PROVINCE
                        && large.admin1() != null
                        && large.admin1().equals(small.admin1());
    }

    /** Kilometres between two points (great circle), or no number when one has none. */
    static double distance(Place a, Place b) {
        Double apart = a.kilometresTo(b);
        return apart == null ? Double.NaN : apart;
    }
}
