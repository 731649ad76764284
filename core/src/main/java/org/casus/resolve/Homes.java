package org.casus.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * The country of parties that are known by where they are: "a hotel in <em>Tripoli, Lebanon</em>" is Lebanese, though the name alone
 * would rather mean the Tripoli of Libya, and so is "the mayor of <em>Sidon</em>".
 */
final class Homes {
    private static final int COUNTRY = 3;
    /** Who or what is of the country of the place in its words when nothing else tells. */
    private static final Set<ActorKind> SETTLED = EnumSet.of(
            ActorKind.FACILITY,
            ActorKind.UNKNOWN,
            ActorKind.CIVILIANS,
            ActorKind.PERSON,
            ActorKind.STATE,
            ActorKind.POLICE,
            ActorKind.GOVERNMENT,
            ActorKind.ORGANISATION,
            ActorKind.CROWD);

    /** Who serves a state at home: "the mayor of <em>Barcelona</em>" is Spanish. */
    private static final Set<String> OFFICIAL = Set.of("GOV", "COP");

    private Homes() {}

    /** The parties of one phrase, in the country of the place in its words when the name of that place had been taken for another. */
    static List<Participant> settle(List<Participant> parties, @Nullable Place home) {
        return home == null || home.country() == null
                ? parties
                : parties.stream().map(party -> settle(party, home)).toList();
    }

    private static Participant settle(Participant party, Place home) {
        String country = party.country();
        String code = party.code();
        // An embassy stands abroad.
        boolean abroad = party.kind() == ActorKind.FACILITY && "GOV".equals(party.sector());
        boolean settled = SETTLED.contains(party.kind()) && party.resolved() != Resolved.PRONOUN && !abroad;
        if (settled && country == null && code != null && code.equals(party.sector()) && OFFICIAL.contains(code)) {
            return of(party, home, home.country() + code, party.kind());
        }
        if (!settled
                || country == null
                || code == null
                || country.length() != COUNTRY
                || !code.startsWith(country)
                || country.equals(home.country())
                || home.alternatives().stream().noneMatch(other -> country.equals(other.country()))) {
            return party;
        }
        // A capital that is not meant is no government.
        boolean capital = party.kind() == ActorKind.STATE;
        return of(party, home, home.country() + code.substring(COUNTRY), capital ? ActorKind.UNKNOWN : party.kind());
    }

    private static Participant of(Participant party, Place home, String code, ActorKind kind) {
        return new Participant(
                party.span(),
                party.head(),
                party.name(),
                code,
                home.country(),
                party.sector(),
                kind,
                party.number(),
                party.resolved(),
                party.via());
    }
}
