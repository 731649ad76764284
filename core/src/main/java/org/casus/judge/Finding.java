package org.casus.judge;

import java.util.List;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A status with what decided it.
 *
 * @param status the status, or null while it is open
 * @param reasons what decided, for the trace
 */
record Finding(@Nullable Status status, List<String> reasons) {
    Finding {
        reasons = List.copyOf(reasons);
    }
}
