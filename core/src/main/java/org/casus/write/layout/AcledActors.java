package org.casus.write.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.Party;
import org.jspecify.annotations.Nullable;

/** Parties as ACLED names and classes them. */
final class AcledActors {
    private static final String STATE = "State forces";
    private static final String EXTERNAL = "External/Other forces";
    private static final String CIVILIANS = "Civilians";

    /** In the order of ACLED's numbers, from 1. */
    private static final List<String> INTERS = List.of(
            STATE,
            "Rebel group",
            "Political militia",
            "Identity militia",
            "Rioters",
            "Protesters",
            CIVILIANS,
            EXTERNAL);

    private static final Set<ActorKind> OF_STATE =
            EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.MILITARY, ActorKind.POLICE);
    private static final Set<ActorKind> UNARMED =
            EnumSet.of(ActorKind.CIVILIANS, ActorKind.MEDIA, ActorKind.NGO, ActorKind.CROWD);

    private final Crosswalks walks;

    AcledActors(Crosswalks walks) {
        this.walks = walks;
    }

    /** The name of a party; of one without a name what it is, else the words of the report. */
    @Nullable
    String name(@Nullable Party party, String eventType, Country where) {
        if (party == null) {
            return null;
        }
        Country own = walks.country(party.country());
        String from = own.name().isEmpty() ? where.name() : own.name();
        if (!from.isEmpty()) {
            switch (party.kind()) {
                case MILITARY -> {
                    if (!own.name().isEmpty() && !"REB".equals(party.sector())) {
                        return "Military Forces of " + own.name();
                    }
                }
                case POLICE -> {
                    if (!own.name().isEmpty()) {
                        return "Police Forces of " + own.name();
                    }
                }
                case CROWD -> {
                    return (rioting(eventType) ? "Rioters (" : "Protesters (") + from + ")";
                }
                case CIVILIANS -> {
                    return "Civilians (" + from + ")";
                }
                default -> {}
            }
        }
        return Objects.requireNonNullElse(party.name(), party.text());
    }

    /** What a party is; empty when that is not known. */
    String inter(@Nullable Party party, String eventType, String where) {
        if (party == null) {
            return "";
        }
        if (OF_STATE.contains(party.kind()) && !"REB".equals(party.sector())) {
            boolean abroad = party.country() != null
                    && !where.isEmpty()
                    && !party.country().equals(where);
            return abroad ? EXTERNAL : STATE;
        }
        return switch (party.kind()) {
            case CROWD -> rioting(eventType) ? "Rioters" : "Protesters";
            case CIVILIANS, MEDIA, NGO -> CIVILIANS;
            case IGO -> EXTERNAL;
            default -> {
                String inter = walks.inter(party.sector());
                boolean abroad = inter.equals(STATE)
                        && party.country() != null
                        && !where.isEmpty()
                        && !party.country().equals(where);
                yield abroad ? EXTERNAL : inter;
            }
        };
    }

    private static boolean rioting(String eventType) {
        return eventType.equals("Riots");
    }

    /** Both classes, the lower number first; of one alone it and "only". */
    String interaction(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            String only = one + other;
            return only.isEmpty() ? "" : only + " only";
        }
        return INTERS.indexOf(one) <= INTERS.indexOf(other) ? one + "-" + other : other + "-" + one;
    }

    /** Whether all are known to be unarmed, and there is one. */
    boolean unarmed(List<Party> parties) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> UNARMED.contains(party.kind())
                                || party.kind() == ActorKind.PERSON
                                        && walks.inter(party.sector()).equals(CIVILIANS));
    }
}
