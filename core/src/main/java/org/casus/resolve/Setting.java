package org.casus.resolve;

import java.util.Set;
import org.casus.model.Event;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Where, when and by what sort of means an act was, as one telling of it has it; what it does not say is null. */
record Setting(
        @Nullable String mode,
        @Nullable Place place,
        @Nullable When when,
        boolean background) {
    /** Modes that say by what means, whoever was hit. */
    private static final Set<String> MEANS =
            Set.of("explosives", "firearms", "aerial", "drone", "heavy-weapons", "suicide-attack", "unconventional");

    /** Kilometres between a town and a spot of it. */
    private static final double TOWN_KM = 30;

    private static final int FULL_DAY = 10;

    static Setting of(Event event) {
        return new Setting(event.mode(), event.place(), event.when(), event.background());
    }

    /** Whether both may be told of one act. */
    boolean fits(Setting other) {
        return sameTime(when, other.when) && samePlace(place, other.place) && sameMode(mode, other.mode);
    }

    /** This one, with what it leaves open taken from another of the same act. */
    Setting filled(Setting other) {
        String means = mode == null && MEANS.contains(String.valueOf(other.mode)) ? other.mode : mode;
        boolean dated = when == null && other.when != null || isWider(when, other.when);
        return new Setting(
                means, finer(place, other.place), dated ? other.when : when, dated ? other.background : background);
    }

    private static boolean sameMode(@Nullable String one, @Nullable String other) {
        boolean means = MEANS.contains(String.valueOf(one)) && MEANS.contains(String.valueOf(other));
        return !means || String.valueOf(one).equals(other);
    }

    private static boolean sameTime(@Nullable When one, @Nullable When other) {
        if (one == null || other == null || !isFull(one.from(), one.to()) || !isFull(other.from(), other.to())) {
            return true;
        }
        return String.valueOf(one.from()).compareTo(String.valueOf(other.to())) <= 0
                && String.valueOf(other.from()).compareTo(String.valueOf(one.to())) <= 0;
    }

    private static boolean isFull(@Nullable String from, @Nullable String to) {
        return from != null && to != null && from.length() == FULL_DAY && to.length() == FULL_DAY;
    }

    private static boolean isWider(@Nullable When when, @Nullable When other) {
        return when != null
                && other != null
                && when.precision() != TimePrecision.DAY
                && other.precision() == TimePrecision.DAY;
    }

    private static boolean samePlace(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null || one.country() == null || other.country() == null) {
            return true;
        }
        if (!one.country().equals(other.country())
                || one.admin1() != null
                        && other.admin1() != null
                        && !one.admin1().equals(other.admin1())) {
            return false;
        }
        Double apart = one.kilometresTo(other);
        return !isSpot(one) || !isSpot(other) || one.name().equals(other.name()) || apart != null && apart < TOWN_KM;
    }

    private static boolean isSpot(Place place) {
        return place.precision() == PlacePrecision.POINT || place.precision().mayBeTown();
    }

    /** The finer place; what is only described lies where the other does. */
    private static @Nullable Place finer(@Nullable Place own, @Nullable Place other) {
        if (own == null || other == null || other.country() == null) {
            return own == null ? other : own;
        }
        if (own.country() == null) {
            return lying(own, other);
        }
        boolean wide = own.precision() == PlacePrecision.COUNTRY || own.precision() == PlacePrecision.PROVINCE;
        return wide && other.precision().compareTo(own.precision()) < 0 ? other : own;
    }

    private static Place lying(Place described, Place around) {
        return new Place(
                described.span(),
                described.name(),
                around.country(),
                around.admin1(),
                around.latitude(),
                around.longitude(),
                null,
                null,
                described.precision(),
                described.confidence(),
                described.alternatives());
    }
}
