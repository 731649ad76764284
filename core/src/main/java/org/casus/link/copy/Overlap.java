package org.casus.link.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts share: stretches of words that are the same in both but for small changes. Quoted words join stretches but do not count: two
 * reports that quote one statement are not copies of each other.
 */
final class Overlap {
    /** Words on both sides that may differ inside one stretch. */
    private static final int GAP = 6;

    /** Own words that a stretch must share; shorter ones are turns of phrase. */
    private static final int FEWEST = 12;

    /**
     * A shared stretch.
     *
     * @param here first word in the one text
     * @param hereEnd word after the last
     * @param there first word in the other
     * @param thereEnd word after the last
     * @param own own words in it that are the same
     */
    record Stretch(int here, int hereEnd, int there, int thereEnd, int own) {}

    private Overlap() {}

    /** Shared stretches in the order of the first text. */
    static List<Stretch> of(Wording here, Wording there) {
        Map<Long, List<Integer>> places = new HashMap<>();
        long[] thereRuns = Marks.runs(there);
        for (int i = 0; i < thereRuns.length; i++) {
            places.computeIfAbsent(thereRuns[i], key -> new ArrayList<>()).add(i);
        }
        long[] hereRuns = Marks.runs(here);
        List<Stretch> runs = new ArrayList<>();
        int done = 0;
        for (int word = 0; word < hereRuns.length; word++) {
            if (word < done) {
                continue;
            }
            Stretch longest = null;
            for (int other : places.getOrDefault(hereRuns[word], List.of())) {
                Stretch run = run(here, word, there, other, done);
                if (longest == null || run.hereEnd() - run.here() > longest.hereEnd() - longest.here()) {
                    longest = run;
                }
            }
            if (longest != null && longest.hereEnd() - longest.here() >= Marks.RUN) {
                runs.add(longest);
                done = longest.hereEnd();
            }
        }
        return joined(runs);
    }

    /** The longest run of same words around a shared word. */
    private static Stretch run(Wording here, int a, Wording there, int b, int floor) {
        int start = 0;
        while (a - start > floor && b - start > 0 && here.hash(a - start - 1) == there.hash(b - start - 1)) {
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
        return new Stretch(a - start, a + end, b - start, b + end, own);
    }

    private static List<Stretch> joined(List<Stretch> runs) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch open = null;
        for (Stretch run : runs) {
            if (open != null
                    && run.here() - open.hereEnd() <= GAP
                    && run.there() >= open.thereEnd()
                    && run.there() - open.thereEnd() <= GAP) {
                open = new Stretch(open.here(), run.hereEnd(), open.there(), run.thereEnd(), open.own() + run.own());
            } else {
                keep(stretches, open);
                open = run;
            }
        }
        keep(stretches, open);
        return stretches;
    }

    private static void keep(List<Stretch> stretches, @org.jspecify.annotations.Nullable Stretch stretch) {
        if (stretch != null && stretch.own() >= FEWEST) {
            stretches.add(stretch);
        }
    }

    /** Own words that all stretches share. */
    static int own(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::own).sum();
    }
}
