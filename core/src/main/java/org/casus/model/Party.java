package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to an incident, as its reports name it.
 *
 * @param text the words of the report that names it best
 * @param name standard name, or null when no report names it
 * @param code PLOVER style, country first
 * @param country ISO 3166 alpha-3 or a code of the ontology
 * @param sector primary sector
 * @param groups peoples, faiths and social groups that its reports describe it by
 * @param backers codes of the states and bodies that are said to back it
 * @param kind sort of party
 * @param texts how many independent texts tell of it
 */
public record Party(
        String text,
        @Nullable String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String sector,
        List<String> groups,
        List<String> backers,
        ActorKind kind,
        int texts) {
    /** The lists are copied. */
    public Party {
        groups = List.copyOf(groups);
        backers = List.copyOf(backers);
    }
}
