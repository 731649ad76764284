package org.casus.codebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a crosswalk: what it gives, and when.
 *
 * @param gives the words of the other scheme: {@code {code=195}} or {@code {event_type=Battles, sub_event_type=Armed clash}}
 * @param when what must hold: by key, one of these words
 */
public record Translation(Map<String, String> gives, Map<String, List<String>> when) {
    public Translation {
        gives = Collections.unmodifiableMap(new TreeMap<>(gives));
        when = Collections.unmodifiableMap(new TreeMap<>(when));
    }
}
