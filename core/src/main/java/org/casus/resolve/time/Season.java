package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.Map;
import org.casus.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** A season of the northern hemisphere. */
enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    private static final Map<String, Season> NAMES = Map.of(
            "spring", SP, "summer", SU, "summertime", SU, "fall", FA, "autumn", FA, "winter", WI, "wintertime", WI);

    private final int month;

    Season(int month) {
        this.month = month;
    }

    static @Nullable Season of(String word) {
        return NAMES.get(word);
    }

    /** The season that begins in a year. */
    Value in(int year) {
        return Value.date(
                year + "-" + name(),
                Period.of(first(year), first(year).plusMonths(3).minusDays(1), TimePrecision.SEASON));
    }

    LocalDate first(int year) {
        return LocalDate.of(year, month, 1);
    }
}
