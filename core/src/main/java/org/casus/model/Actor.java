package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * What the codebook's lexicons say of a phrase.
 *
 * @param kind sort of party
 * @param name standard name of a known actor ("Islamic State"), the name of another person as the text has it, or null
 * @param code PLOVER style: country first, then sector or group ({@code RUSMIL}, {@code ISIS}), or null
 * @param country ISO 3166 alpha-3 or the codes of the ontology (IGO, KOS …), or null
 * @param sector primary sector (GOV, MIL, REB …), or null
 * @param how what the code rests on: a name, a description, a pronoun, a metonym
 * @param row the lexicon rows that decided, {@code file.csv:line}, for the trace
 * @param strength whether the phrase itself is certain to name a party (a lexicon name or role) rather than guessed from
 *     the engine's names
 */
public record Actor(
        ActorKind kind,
        @Nullable String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String sector,
        Resolved how,
        @Nullable String row,
        boolean strength) {

    /** A phrase of which nothing is known. */
    public static final Actor UNKNOWN =
            new Actor(ActorKind.UNKNOWN, null, null, null, null, Resolved.DESCRIPTION, null, false);
}
