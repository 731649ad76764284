package org.casus.resolve.count;

import java.util.List;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Words before or after a number that bound it: "at least", "up to", "nearly", "or more". */
enum Bounds {
    /** The number is the least. */
    LOW,
    /** The number is the most. */
    HIGH,
    /** The number is meant as it stands. */
    BOTH;

    private static final List<String> LEAST = List.of(
            "at least",
            "no fewer than",
            "no less than",
            "not less than",
            "more than",
            "over",
            "upwards of",
            "upward of",
            "in excess of",
            "a minimum of",
            "well over",
            "at the least");
    private static final List<String> MOST = List.of(
            "up to",
            "as many as",
            "at most",
            "no more than",
            "not more than",
            "a maximum of",
            "fewer than",
            "less than",
            "nearly",
            "almost",
            "close to",
            "just under",
            "under");
    private static final List<String> ABOUT = List.of(
            "about", "around", "some", "roughly", "approximately", "an estimated", "an additional", "just", "only");
    private static final List<String> AFTER =
            List.of("or more", "plus", "- plus", "or so", "+", "- odd", "odd", "- some");

    /** What bounds a number, and where those words begin. */
    record Before(Bounds bounds, int start) {}

    /** The longest words before the number at {@code at} that bound it; words like "about" may stand between. */
    static Before before(Pieces pieces, int at) {
        Before best = new Before(BOTH, at);
        for (Bounds bounds : values()) {
            for (String phrase : bounds.phrases()) {
                int start = at - phrase.split(" ").length;
                if (start >= 0 && start < best.start && pieces.phrase(start, phrase)) {
                    best = new Before(bounds, start);
                }
            }
        }
        if (best.bounds == BOTH && best.start < at) {
            Before wider = before(pieces, best.start);
            return wider.bounds == BOTH ? best : wider;
        }
        return best;
    }

    /** The bound that the words behind a number set, or null. */
    static @Nullable Bounds after(Pieces pieces, int at) {
        for (String phrase : AFTER) {
            if (pieces.phrase(at, phrase)) {
                return phrase.equals("or so") ? BOTH : LOW;
            }
        }
        return null;
    }

    private List<String> phrases() {
        return switch (this) {
            case LOW -> LEAST;
            case HIGH -> MOST;
            case BOTH -> ABOUT;
        };
    }
}
