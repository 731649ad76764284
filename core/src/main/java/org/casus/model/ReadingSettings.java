package org.casus.model;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param defaults what the user says of all inputs
 * @param columns names of the user's columns or keys, by the names that Casus has for them: {@code text} to {@code body}
 * @param dayOrder how {@code 3/4/2015} is read
 * @param privateAddresses whether addresses of the user's own machine and network may be fetched
 * @param follow whether the pages that feeds point at are fetched
 * @param visits file that keeps what was fetched, so that only what changed is fetched again; null keeps nothing
 */
public record ReadingSettings(
        Defaults defaults,
        Map<String, String> columns,
        DayOrder dayOrder,
        boolean privateAddresses,
        boolean follow,
        @Nullable Path visits) {
    /** Nothing said. */
    public static final ReadingSettings NONE = of(Defaults.NONE);

    public ReadingSettings {
        columns = Map.copyOf(columns);
    }

    /** Nothing said but this. */
    public static ReadingSettings of(Defaults defaults) {
        return new ReadingSettings(defaults, Map.of(), DayOrder.UNSAID, false, false, null);
    }
}
