package org.casus.model;

import java.util.Locale;

/** How exact a time is. */
public enum TimePrecision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    RANGE,
    UNKNOWN;

    /** As in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
