package org.casus.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the codebook's lexicons say of a phrase.
 *
 * @param kind sort of party
 * @param name standard name of a known actor ("Islamic State"), the name of another person as the text has it, or null
 * @param code PLOVER style: country first, then sector or group ({@code RUSMIL}, {@code ISIS}), or null
 * @param country ISO 3166 alpha-3 or the codes of the ontology (IGO, KOS …), or null
 * @param sector primary sector (GOV, MIL, REB …), or null
 * @param groups the peoples, faiths and social groups that describe it, by their standard names ("Kurds")
 * @param backers codes of the states and bodies that are said to back it ("USA"); they give no country
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
        List<String> groups,
        List<String> backers,
        Resolved how,
        @Nullable String row,
        boolean strength) {

    public Actor {
        groups = List.copyOf(groups);
        backers = List.copyOf(backers);
    }

    /** One of whom neither a people nor a backer is told. */
    public Actor(
            ActorKind kind,
            @Nullable String name,
            @Nullable String code,
            @Nullable String country,
            @Nullable String sector,
            Resolved how,
            @Nullable String row,
            boolean strength) {
        this(kind, name, code, country, sector, List.of(), List.of(), how, row, strength);
    }

    /** The same party with these peoples and backers instead of its own. */
    public Actor with(List<String> groups, List<String> backers) {
        return groups.equals(this.groups) && backers.equals(this.backers)
                ? this
                : new Actor(kind, name, code, country, sector, groups, backers, how, row, strength);
    }

    /** The same party of a known country, with a sector of it. */
    public Actor serving(String sector) {
        return new Actor(kind, name, country + sector, country, sector, groups, backers, how, row, strength);
    }

    /** The same party with the peoples and backers of another description of it besides its own. */
    public Actor withAlso(Actor other) {
        return with(joined(groups, other.groups), joined(backers, other.backers));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return second.isEmpty()
                ? first
                : Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** A phrase of which nothing is known. */
    public static final Actor UNKNOWN =
            new Actor(ActorKind.UNKNOWN, null, null, null, null, Resolved.DESCRIPTION, null, false);
}
