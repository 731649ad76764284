package org.casus.link;

import java.util.SortedSet;

/** Takes pairs of events that are worth comparing. */
public interface PairReceiver {
    /**
     * A pair.
     *
     * @param a id of an event
     * @param b id of another
     * @param traits what holds of both
     */
    void pair(String a, String b, SortedSet<String> traits);
}
