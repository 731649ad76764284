package org.casus.model;

import java.util.Locale;

/** What a row of an export is. */
public enum ExportUnit {
    EVENTS,
    INCIDENTS,
    DOCUMENTS;

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
