package org.casus.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a text shares with others: stretches of words that are the same in both but for small changes. Quoted words join stretches but do not count:
 * two reports that quote one statement are not copies of each other.
 */
final class Overlap {
    /** Words that must follow each other alike for a stretch to begin or go on. */
    private static final int RUN = 3;

    /** Words on both sides that may differ inside one stretch. */
    private static final int GAP = 8;

    /** Own words that a stretch must share; shorter ones are turns of phrase. */
    private static final int FEWEST = 16;

    /** A text of fewer own words is too short to be anybody's copy. */
    private static final int FEWEST_WHOLE = 8;

    /** So much of a short text must be in one stretch for it to be a copy as a whole. */
    private static final double WHOLE = 0.9;

    /** A stretch of which less is the same is none. */
    private static final double DENSE = 0.5;

    /** Places of a run in a text that are tried; what comes more often says nothing. */
    private static final int PLACES = 8;

    /**
     * A shared stretch.
     *
     * @param here first word in the one text
     * @param hereEnd word after the last
     * @param there first word in the other
     * @param thereEnd word after the last
     * @param own own words in it that are the same
     * @param same all words in it that are the same
     */
    record Stretch(int here, int hereEnd, int there, int thereEnd, int own, int same) {}

    private final Wording here;
    private final Map<Long, List<Integer>> places = new HashMap<>();

    Overlap(Wording here) {
        this.here = here;
        long[] runs = Marks.runs(here, RUN);
        for (int i = 0; i < runs.length; i++) {
            List<Integer> its = places.computeIfAbsent(runs[i], key -> new ArrayList<>(1));
            if (its.size() < PLACES) {
                its.add(i);
            }
        }
    }

    /** Shared stretches in the order of this text. */
    List<Stretch> with(Wording there) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch open = null;
        long[] runs = Marks.runs(there, RUN);
        int done = 0;
        for (int word = 0; word < runs.length; word++) {
            if (word < done) {
                continue;
            }
            Stretch run = longest(there, word, runs[word], done, open);
            if (run == null) {
                continue;
            }
            done = run.thereEnd();
            if (open != null && follows(open, run)) {
                open = new Stretch(
                        open.here(),
                        run.hereEnd(),
                        open.there(),
                        run.thereEnd(),
                        open.own() + run.own(),
                        open.same() + run.same());
            } else {
                keep(stretches, open, there);
                open = run;
            }
        }
        keep(stretches, open, there);
        stretches.sort(Comparator.comparingInt(Stretch::here));
        return stretches;
    }

    private static boolean follows(Stretch open, Stretch run) {
        return run.here() >= open.hereEnd()
                && run.here() - open.hereEnd() <= GAP
                && run.there() - open.thereEnd() <= GAP;
    }

    /** The longest run of same words around a shared word; one that goes on with the open stretch is taken before a longer one elsewhere. */
    private @Nullable Stretch longest(Wording there, int word, long hash, int floor, @Nullable Stretch open) {
        Stretch longest = null;
        for (int place : places.getOrDefault(hash, List.of())) {
            Stretch run = run(place, there, word, floor);
            if (open != null && follows(open, run)) {
                return run;
            }
            if (longest == null || run.same() > longest.same()) {
                longest = run;
            }
        }
        return longest;
    }

    private Stretch run(int a, Wording there, int b, int floor) {
        int start = 0;
        while (a - start > 0 && b - start > floor && here.hash(a - start - 1) == there.hash(b - start - 1)) {
            start++;
        }
        int end = 0;
        while (a + end < here.size() && b + end < there.size() && here.hash(a + end) == there.hash(b + end)) {
            end++;
        }
        int own = 0;
        for (int word = a - start; word < a + end; word++) {
            own += here.quoted(word) ? 0 : 1;
        }
        return new Stretch(a - start, a + end, b - start, b + end, own, start + end);
    }

    private void keep(List<Stretch> stretches, @Nullable Stretch stretch, Wording there) {
        if (stretch != null && (stretch.own() >= FEWEST || whole(stretch, Math.min(here.own(), there.own())))) {
            int length = Math.min(stretch.hereEnd() - stretch.here(), stretch.thereEnd() - stretch.there());
            if (stretch.same() >= DENSE * length) {
                stretches.add(stretch);
            }
        }
    }

    /** Whether a stretch is as good as all that the shorter text says: a flash of one line is copied as a whole. */
    private static boolean whole(Stretch stretch, int shorter) {
        return stretch.own() >= FEWEST_WHOLE && stretch.own() >= WHOLE * shorter;
    }

    /** Own words that all stretches share. */
    static int own(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::own).sum();
    }
}
