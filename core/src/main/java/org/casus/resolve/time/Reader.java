package org.casus.resolve.time;

import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Knows one way of telling time. */
interface Reader {
    /** The expression that opens at this position, or null. */
    @Nullable
    Found read(Pieces pieces, int at);
}
