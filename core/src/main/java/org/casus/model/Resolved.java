package org.casus.model;

import java.util.Locale;

/** What a participant's identity was read from. */
public enum Resolved {
    NAME,
    DESCRIPTION,
    PRONOUN,
    METONYM,
    INFERRED;

    /** As in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
