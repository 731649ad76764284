package org.casus.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A season: "last summer", "the spring of 2003", "this winter".
 *
 * @param season which season
 * @param year its year, or null when the words leave it open
 * @param turn "last", "this", "next", or null
 */
record SeasonOf(
        Season season, @Nullable Integer year, @Nullable Turn turn) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        if (year != null) {
            return season.in(year);
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return Value.date("XXXX-" + season.name(), null);
        }
        int same = published.getYear();
        if (turn == Turn.THIS) {
            return season.in(same);
        }
        LocalDate first = season.first(same);
        if (turn == Turn.NEXT || turn == null && anchor.ahead()) {
            return season.in(first.isAfter(published) ? same : same + 1);
        }
        LocalDate over = turn == Turn.LAST ? first.plusMonths(3) : first;
        return season.in(over.isAfter(published) ? same - 1 : same);
    }
}
