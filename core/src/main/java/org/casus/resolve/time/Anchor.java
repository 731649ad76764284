package org.casus.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time is seen.
 *
 * @param published day of publication, or null
 * @param told the day the text speaks of at this point, or null when it has named none
 * @param ahead whether the clause speaks of what is to come
 */
record Anchor(@Nullable LocalDate published, @Nullable LocalDate told, boolean ahead) {

    /** The day told of, else the day of publication. */
    @Nullable
    LocalDate tale() {
        return told != null ? told : published;
    }
}
