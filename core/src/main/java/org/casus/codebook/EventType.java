package org.casus.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A type of event of the ontology.
 *
 * @param name as in the record, {@code ASSAULT}
 * @param definition what it is
 * @param includes what belongs to it though one might doubt it
 * @param excludes what does not belong to it though it looks so
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null outside
 * @param intensity −10 to 10, or null outside
 * @param recipient whether somebody must receive the act
 * @param harms whether people killed and wounded may be its result
 * @param concerns kinds and sectors of which one must be among its parties, or among those of the act inside it or around it; empty for any.
 *     Ordinary people agree, meet and ask too; that is no event
 * @param reaches status of an act inside it whose targets are its own when it names none: a threat is against those who are threatened
 * @param asks statuses of an act inside it that its targets are to do when that names no doer: what is demanded of somebody is his to do
 * @param modes its modes by name, in the order of the file
 * @param cameo its CAMEO codes; the first that fits is taken
 */
public record EventType(
        String name,
        String definition,
        String includes,
        String excludes,
        @Nullable Integer quad,
        @Nullable Double intensity,
        boolean recipient,
        boolean harms,
        Set<String> concerns,
        Set<Status> reaches,
        Set<Status> asks,
        Map<String, EventMode> modes,
        List<Translation> cameo) {
    public EventType {
        concerns = Collections.unmodifiableSet(new LinkedHashSet<>(concerns));
        reaches = Set.copyOf(reaches);
        asks = Set.copyOf(asks);
        modes = Collections.unmodifiableMap(new LinkedHashMap<>(modes));
        cameo = List.copyOf(cameo);
    }
}
