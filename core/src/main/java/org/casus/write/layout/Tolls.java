package org.casus.write.layout;

import org.casus.model.CountKind;
import org.casus.model.Incident;
import org.casus.model.Toll;
import org.jspecify.annotations.Nullable;

/** How many, of an incident. */
final class Tolls {
    private Tolls() {}

    static @Nullable Toll of(Incident incident, CountKind kind) {
        return incident.counts().stream()
                .filter(toll -> toll.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** The number to take: the best, else the lowest that is certain, else the highest. */
    static @Nullable Integer best(@Nullable Toll toll) {
        if (toll == null) {
            return null;
        }
        return toll.best() != null ? toll.best() : toll.low() != null ? toll.low() : toll.high();
    }
}
