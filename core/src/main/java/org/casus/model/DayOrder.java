package org.casus.model;

/** What the first number of a date like {@code 3/4/2015} is. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nobody said; only dates that allow one reading are read. */
    UNSAID
}
