package org.casus.resolve.time;

import java.util.Set;
import org.casus.resolve.text.Pieces;

/** Hours in four figures as soldiers and agencies write them: "at 1730", "at about 1600", "shortly before 1700"; no years. */
final class FourFigureHour {
    private static final Set<String> HEDGES =
            Set.of("about", "around", "approximately", "nearly", "roughly", "exactly", "precisely", "almost");
    private static final Set<String> BESIDE = Set.of("before", "after", "past");
    private static final Set<String> NEAR = Set.of("shortly", "just", "soon", "minutes", "immediately");

    private FourFigureHour() {}

    /** Whether the figures at this position are an hour by the words before them. */
    static boolean at(Pieces pieces, int at) {
        if (!pieces.get(at).digits() || !pieces.text(at).matches("([01]\\d|2[0-4])[0-5]\\d")) {
            return false;
        }
        if (pieces.in(at - 1, BESIDE)) {
            return pieces.in(at - 2, NEAR) && !pieces.text(at).matches("(19|20)\\d\\d");
        }
        int before = pieces.in(at - 1, HEDGES) ? at - 2 : at - 1;
        return pieces.is(before, "at");
    }
}
