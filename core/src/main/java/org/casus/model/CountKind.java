package org.casus.model;

import java.util.Locale;

/** What a number counts. */
public enum CountKind {
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    ABDUCTED,
    DISPLACED,
    PARTICIPANTS;

    /** As in the record and in the codebook. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
