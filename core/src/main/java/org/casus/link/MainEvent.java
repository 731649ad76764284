package org.casus.link;

import java.util.Objects;
import java.util.Optional;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Place;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about: its first event that happened and is no history; one with somebody hurt before others.
 *
 * @param type PLOVER type
 * @param day its day, when exactly one is known
 * @param place name of its town or province
 */
record MainEvent(
        @Nullable String type,
        @Nullable String day,
        @Nullable String place) {
    private static final double AGREES = 0.04;
    private static final double CLASHES = -0.08;

    static MainEvent of(CodedDocument coded) {
        Optional<Event> hurt = coded.events().stream()
                .filter(event -> news(event) && !event.counts().isEmpty())
                .findFirst();
        return hurt.or(() -> coded.events().stream().filter(MainEvent::news).findFirst())
                .map(event -> new MainEvent(event.type(), day(event.when()), town(event.place())))
                .orElse(new MainEvent(null, null, null));
    }

    /** How much the two speak for one incident, or, below 0, against it. */
    double agreement(MainEvent other) {
        return compare(type, other.type) + compare(day, other.day) + compare(place, other.place);
    }

    private static double compare(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? 0 : Objects.equals(one, other) ? AGREES : CLASHES;
    }

    private static boolean news(Event event) {
        return event.status().real() && !event.background();
    }

    private static @Nullable String day(@Nullable When when) {
        return when == null || !Objects.equals(when.from(), when.to()) ? null : when.from();
    }

    private static @Nullable String town(@Nullable Place place) {
        return place == null || place.latitude() == null ? null : place.country() + " " + place.name();
    }
}
