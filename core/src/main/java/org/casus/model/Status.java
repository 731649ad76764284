package org.casus.model;

import java.util.Locale;

/** Whether an event happened, as the text tells it. */
public enum Status {
    /** Reported as done. */
    HAPPENED,
    /** Under way at publication, or a campaign that continues. */
    ONGOING,
    /** Announced, scheduled or intended by the doer. */
    PLANNED,
    /** Told to the doer by somebody with power over it. */
    ORDERED,
    /** Asked for by somebody without that power. */
    DEMANDED,
    /** The doer says it will, if. */
    THREATENED,
    /** Hypothetical, conditional, feared, suspected, asked, or an opinion of what would be. */
    POSSIBLE,
    /** Somebody says it did not happen. */
    DENIED,
    /** The text itself says it did not. */
    NOT_HAPPENED;

    /** As in the record: {@code not_happened}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether exports of "what happened" take it. */
    public boolean real() {
        return this == HAPPENED || this == ONGOING;
    }
}
