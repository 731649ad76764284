package org.casus.resolve.place;

import java.util.List;
import org.casus.gazetteer.Site;

/**
 * How sure a choice is: the share of right choices among those that won by such a margin, as measured on the development sets (the
 * decision page on places has the table). The margin is to the next place that lies elsewhere.
 */
final class Confidence {
    /** Places farther apart than this, in kilometres, are different answers. */
    static final double ELSEWHERE = 100;
    /** Of a name that the gazetteer does not know there is nothing to choose from. */
    static final double UNLISTED = 0;

    /** Of the country of a story in which nothing places the act, so much of its share is left. */
    static final double LAND = 0.8;

    /** A lead of more points than these is no surer. */
    private static final double MOST = 4;

    private static final double LEVEL = -0.44;
    private static final double SLOPE = 0.84;

    private Confidence() {}

    /** Confidence of the first of these. */
    static double of(List<Ranked> ranked) {
        return of(margin(ranked));
    }

    /** Confidence that not the best but this one is meant. */
    static double of(Ranked other, Ranked best) {
        return of(other.points() - best.points());
    }

    private static double of(double margin) {
        return Math.round(100 / (1 + Math.exp(-(LEVEL + SLOPE * Math.min(MOST, margin))))) / 100.0;
    }

    /** Points by which the first leads the next that lies elsewhere; the most that counts when there is no other. */
    static double margin(List<Ranked> ranked) {
        Site best = ranked.get(0).site();
        for (Ranked other : ranked) {
            if (other.site().kilometresTo(best) > ELSEWHERE) {
                return ranked.get(0).points() - other.points();
            }
        }
        return MOST;
    }
}
