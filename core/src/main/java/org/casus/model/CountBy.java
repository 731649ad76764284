package org.casus.model;

/** What events of an archive are counted by. Days count only when the event surely lies within the day, week, month or year. */
public enum CountBy {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    COUNTRY,
    ADMIN1,
    PLACE,
    TYPE,
    MODE,
    STATUS,
    SOURCE,
    TARGET,
    OUTLET
}
