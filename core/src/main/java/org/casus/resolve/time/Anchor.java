package org.casus.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time is seen.
 *
 * @param published day of publication, or null
 * @param told the day the text speaks of at this point, or null when it has named none
 * @param ahead whether the clause speaks of what is to come
 * @param sure whether the tense is sure of its side: what happened did not happen half a year on
 */
record Anchor(@Nullable LocalDate published, @Nullable LocalDate told, boolean ahead, boolean sure) {
    /** A day on the wrong side of the tense counts as so many times farther. */
    private static final int AGAINST_TENSE = 3;

    private static final int AGAINST_SURE_TENSE = 12;

    /** How far a day or month is, so many days or months on, as the tense sees it. */
    long distance(long ahead) {
        boolean wrong = ahead != 0 && ahead > 0 != this.ahead;
        return Math.abs(ahead) * (!wrong ? 1 : sure ? AGAINST_SURE_TENSE : AGAINST_TENSE);
    }

    /** The day told of, else the day of publication. */
    @Nullable
    LocalDate tale() {
        return told != null ? told : published;
    }
}
