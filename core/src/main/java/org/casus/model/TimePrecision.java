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
    /** Told as news, without a day: the window up to the day of publication in which news mostly happens. */
    REPORTED,
    UNKNOWN;

    /** As in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
