package org.casus.write.layout;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a layout has no row for, by reason. */
final class LeftOut {
    private final SortedMap<String, Integer> reasons = new TreeMap<>();

    void count(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }

    SortedMap<String, Integer> reasons() {
        return Collections.unmodifiableSortedMap(reasons);
    }

    static SortedMap<String, Integer> nothing() {
        return Collections.emptySortedMap();
    }
}
