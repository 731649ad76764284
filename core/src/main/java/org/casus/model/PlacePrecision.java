package org.casus.model;

import java.util.Locale;

/** How large a named place is. */
public enum PlacePrecision {
    POINT,
    TOWN,
    /** Of a name that no list knows and of which the text does not say what it names; the record leaves it out. */
    UNKNOWN,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    SEA,
    REGION;

    /** As in the record; empty when it is not known. */
    public String code() {
        return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** A town, or what may be one. */
    public boolean mayBeTown() {
        return this == TOWN || this == UNKNOWN;
    }
}
