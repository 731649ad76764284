package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to an event or the speaker of a statement.
 *
 * @param span its words
 * @param head its head word
 * @param name standard name, or the fullest name the text gives; of those who are only meant ("its fighters", "they") the name
 *     as the text has it; null when it is only described
 * @param code PLOVER style, country first
 * @param country ISO 3166 alpha-3 or a code of the ontology
 * @param sector primary sector
 * @param groups the peoples, faiths and social groups that describe it, by their standard names ("Kurds")
 * @param backers codes of the states and bodies that are said to back it ("USA"); they give no country
 * @param kind sort of party
 * @param number how many, when the text counts them ("three soldiers")
 * @param resolved what the identity was read from
 * @param via the antecedent of a pronoun or description
 */
public record Participant(
        Span span,
        Span head,
        @Nullable String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String sector,
        List<String> groups,
        List<String> backers,
        ActorKind kind,
        @Nullable Integer number,
        Resolved resolved,
        @Nullable Span via) {
    public Participant {
        groups = List.copyOf(groups);
        backers = List.copyOf(backers);
    }

    /** One of whom neither a people nor a backer is told. */
    public Participant(
            Span span,
            Span head,
            @Nullable String name,
            @Nullable String code,
            @Nullable String country,
            @Nullable String sector,
            ActorKind kind,
            @Nullable Integer number,
            Resolved resolved,
            @Nullable Span via) {
        this(span, head, name, code, country, sector, List.of(), List.of(), kind, number, resolved, via);
    }

    /** The same party as a thing, in words of its own. */
    public Participant asThing(ActorKind thing, Span words) {
        return new Participant(words, head, name, code, country, sector, groups, backers, thing, number, resolved, via);
    }
}
