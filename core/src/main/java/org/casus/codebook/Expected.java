package org.casus.codebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One event that an example expects.
 *
 * @param fields what is compared: by key of the rule language, the texts expected
 * @param line line it begins on
 * @param column column it begins on
 */
public record Expected(Map<String, List<String>> fields, int line, int column) {
    public Expected {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
