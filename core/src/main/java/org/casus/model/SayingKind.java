package org.casus.model;

import java.util.Locale;

/** How a statement reaches the reader. */
public enum SayingKind {
    /** Reported speech. */
    STATED,
    /** Direct speech. */
    QUOTED,
    /** A source that is described, not named. */
    ANONYMOUS,
    /** The doer of the act itself. */
    SELF,
    /** A report, a notice, a video. */
    DOCUMENT;

    /** As in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
