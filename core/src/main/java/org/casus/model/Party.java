package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A party to an incident, as its reports name it.
 *
 * @param text the words of the report that names it best
 * @param name standard name, or null when no report names it
 * @param code PLOVER style, country first
 * @param country ISO 3166 alpha-3 or a code of the ontology
 * @param sector primary sector
 * @param kind sort of party
 * @param texts how many independent texts tell of it
 */
public record Party(
        String text,
        @Nullable String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String sector,
        ActorKind kind,
        int texts) {}
