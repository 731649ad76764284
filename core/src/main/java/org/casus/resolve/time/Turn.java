package org.casus.resolve.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of several: the last, this, the next. */
enum Turn {
    LAST(-1),
    THIS(0),
    NEXT(1);

    private static final Map<String, Turn> WORDS = Map.ofEntries(
            Map.entry("last", LAST),
            Map.entry("past", LAST),
            Map.entry("previous", LAST),
            Map.entry("this", THIS),
            Map.entry("current", THIS),
            Map.entry("present", THIS),
            Map.entry("next", NEXT),
            Map.entry("coming", NEXT),
            Map.entry("upcoming", NEXT),
            Map.entry("following", NEXT));

    private final int step;

    Turn(int step) {
        this.step = step;
    }

    static @Nullable Turn of(String word) {
        return WORDS.get(word);
    }

    /** -1, 0 or 1. */
    int step() {
        return step;
    }
}
