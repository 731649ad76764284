package org.casus.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What there is: types of event with their modes, contexts, kinds of parties, sectors.
 *
 * @param types by name, in the order of the file
 * @param contexts meaning by name
 * @param kinds groups of kinds by name ("armed" to military, police, armed_group)
 * @param sectors meaning by code ("MIL" to "armed forces")
 * @param implied kinds a party of a sector also has ("MIL" to military)
 * @param acled ACLED's event types; the first that fits is taken
 */
public record Ontology(
        Map<String, EventType> types,
        Map<String, String> contexts,
        Map<String, Set<String>> kinds,
        Map<String, String> sectors,
        Map<String, Set<String>> implied,
        List<Translation> acled) {
    public Ontology {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
        implied = Collections.unmodifiableMap(new LinkedHashMap<>(implied));
        acled = List.copyOf(acled);
    }
}
