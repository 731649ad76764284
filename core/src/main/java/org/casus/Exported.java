package org.casus;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export has written.
 *
 * @param chosen how many events, incidents or documents were chosen
 * @param leftOut how many of them have no row in the layout, by reason
 */
public record Exported(int chosen, SortedMap<String, Integer> leftOut) {
    public Exported {
        leftOut = new TreeMap<>(leftOut);
    }
}
