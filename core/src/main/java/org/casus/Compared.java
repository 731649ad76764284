package org.casus;

import org.casus.model.Incident;
import org.casus.model.OtherIncident;
import org.jspecify.annotations.Nullable;

/**
 * An incident of an archive beside one of a dataset of others; or one that only one of them has.
 *
 * @param kind which of both have it
 * @param theirs theirs, or null
 * @param ours ours, or null
 * @param kilometres how far apart the places are, or null
 * @param tollsDiffer whether their number of dead lies outside our range, or one of both tells of dead and the other of none
 */
public record Compared(
        Kind kind,
        @Nullable OtherIncident theirs,
        @Nullable Incident ours,
        @Nullable Double kilometres,
        boolean tollsDiffer) {
    /** Who has it. */
    public enum Kind {
        MATCHED,
        /** They have it, the archive does not. */
        MISSED,
        /** The archive has it, they do not. */
        EXTRA
    }
}
