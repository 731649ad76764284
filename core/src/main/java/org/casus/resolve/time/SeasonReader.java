package org.casus.resolve.time;

import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Seasons: "last summer", "the spring of 2003", "in the fall". Bare "fall" and "spring" need a word that shows a time. */
final class SeasonReader implements Reader {
    private static final Set<String> BEFORE = Set.of(
            "in", "of", "during", "since", "until", "by", "early", "late", "mid", "-", "through", "after", "before");

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        int i = pieces.is(at, "the") ? at + 1 : at;
        boolean article = i > at;
        Turn turn = Turn.of(pieces.text(i));
        i = turn == null ? i : i + 1;
        Season season = Season.of(pieces.text(i));
        if (season == null || !pieces.get(i).tag().startsWith("NN")) {
            return null;
        }
        int yearAt = pieces.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = Years.at(pieces, yearAt);
        if (year != null) {
            return new Found(Years.end(pieces, yearAt), new SeasonOf(season, year, null));
        }
        if (pieces.is(i + 1, "of")) {
            // "after the fall of Kabul", "a spring of discontent": what follows is no year, so it is no season.
            return null;
        }
        boolean shown = turn != null || pieces.in(at - 1, BEFORE);
        boolean offensive = pieces.get(i + 1).tag().startsWith("NN") && turn == null && !article;
        return shown && !offensive ? new Found(i + 1, new SeasonOf(season, null, turn)) : null;
    }
}
