package org.casus.model;

import java.util.Locale;

/** What a phrase is in an act; the codebook's {@code as:}. */
public enum Role {
    SOURCE,
    TARGET,
    VICTIM,
    INSTRUMENT,
    PLACE,
    ORIGIN,
    DESTINATION;

    /** As in the codebook. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
