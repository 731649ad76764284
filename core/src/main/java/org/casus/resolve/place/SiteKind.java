package org.casus.resolve.place;

import java.util.Locale;
import org.casus.gazetteer.Feature;
import org.jspecify.annotations.Nullable;

/** The sorts of small places that their names tell. */
enum SiteKind {
    STREET(Feature.POINT),
    BUILDING(Feature.POINT),
    /** What is mostly meant as a body rather than as its building. */
    INSTITUTION(Feature.POINT),
    LAND(Feature.REGION),
    SETTLEMENT(Feature.TOWN);

    private final Feature feature;

    SiteKind(Feature feature) {
        this.feature = feature;
    }

    Feature feature() {
        return feature;
    }

    /** The kind that a word of the codebook names ("street"), or null when it names none. */
    static @Nullable SiteKind named(String word) {
        for (SiteKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
