package org.casus.model;

import java.util.Locale;

/** How large a named place is. */
public enum PlacePrecision {
    POINT,
    TOWN,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    SEA,
    REGION;

    /** As in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
