package org.casus.resolve.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a day and the TIMEX3 codes of them. */
final class Parts {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("morning", "MO"),
            Map.entry("mornings", "MO"),
            Map.entry("dawn", "MO"),
            Map.entry("daybreak", "MO"),
            Map.entry("sunrise", "MO"),
            Map.entry("afternoon", "AF"),
            Map.entry("evening", "EV"),
            Map.entry("dusk", "EV"),
            Map.entry("sunset", "EV"),
            Map.entry("night", "NI"),
            Map.entry("noon", "12:00"),
            Map.entry("midday", "12:00"),
            Map.entry("midnight", "00:00"));

    private Parts() {}

    static @Nullable String code(String word) {
        return CODES.get(word);
    }
}
