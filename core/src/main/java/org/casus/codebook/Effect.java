package org.casus.codebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** What a predicate does to the status of the act inside it. */
public enum Effect {
    /** The act inside keeps the status it is told with: "said that …". */
    TOLD(null),
    /** The act inside has the status of the predicate: "resumed the talks". */
    SAME(null),
    HAPPENED(Status.HAPPENED),
    ONGOING(Status.ONGOING),
    PLANNED(Status.PLANNED),
    ORDERED(Status.ORDERED),
    DEMANDED(Status.DEMANDED),
    THREATENED(Status.THREATENED),
    POSSIBLE(Status.POSSIBLE),
    DENIED(Status.DENIED),
    NOT_HAPPENED(Status.NOT_HAPPENED);

    /** As the codebook writes them. */
    static final Map<String, Effect> CODES = Arrays.stream(values())
            .collect(Collectors.toMap(
                    effect -> effect.name().toLowerCase(Locale.ROOT),
                    effect -> effect,
                    (a, b) -> a,
                    LinkedHashMap::new));

    private final @Nullable Status status;

    Effect(@Nullable Status status) {
        this.status = status;
    }

    /** The status it gives, or null for {@link #TOLD} and {@link #SAME}. */
    public @Nullable Status status() {
        return status;
    }

    /** Whether the act inside is real. */
    public boolean real() {
        return status != null && status.real();
    }
}
