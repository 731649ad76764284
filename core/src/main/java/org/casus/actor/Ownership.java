package org.casus.actor;

import java.util.Set;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** What a described party ("fighters", "office", "spokesman") takes from the party it belongs to. */
final class Ownership {
    /** Sectors of a role that say little of themselves. */
    private static final Set<String> GENERAL = Set.of("GOV", "UAF", "CVL");

    /** Sectors of an owner that outdo those of generic forces ("police unit", "rebel tanks"). */
    private static final Set<String> STRONGER = Set.of("REB", "UAF", "PRM", "CRM", "COP", "SPY");

    /** Sectors that members of an international organisation keep ("UN peacekeepers"). */
    private static final Set<String> KEPT = Set.of("MIL", "COP", "JUD", "LEG");

    /** Sectors of owners whose unidentified armed men are their own ("army gunmen"); a cleric's are not clerics. */
    private static final Set<String> ARMING = Set.of("MIL", "COP", "SPY");

    private static final Set<ActorKind> SINGLE =
            Set.of(ActorKind.PERSON, ActorKind.VEHICLE, ActorKind.FACILITY, ActorKind.CIVILIANS, ActorKind.CROWD);

    private Ownership() {}

    /** Of a named owner. */
    static Draft of(Draft role, Draft owner) {
        Draft draft = role.because(owner.row());
        if (owner.kind() == ActorKind.IGO) {
            return international(draft, owner);
        }
        if (Codes.armed(owner.sector()) || owner.kind() == ActorKind.ARMED_GROUP) {
            ActorKind kind = SINGLE.contains(role.kind()) || role.kind() == ActorKind.GOVERNMENT
                    ? role.kind()
                    : ActorKind.ARMED_GROUP;
            return draft.country(owner.country())
                    .sector(owner.sector())
                    .own(owner.own())
                    .kind(kind);
        }
        // "A Malaysia Airlines jet" is no jet of an air force.
        boolean bought = role.kind() == ActorKind.VEHICLE && owner.kind() == ActorKind.COMPANY;
        boolean keeps = !bought && !general(role.sector()) && !stronger(role.sector(), owner.sector())
                || "UAF".equals(role.sector()) && !ARMING.contains(String.valueOf(owner.sector()));
        String sector = keeps ? role.sector() : owner.sector();
        Draft coded = draft.country(owner.country()).sector(sector);
        boolean same = sector == null ? owner.sector() == null : sector.equals(owner.sector());
        return (same ? coded.own(owner.own()) : coded).kind(kind(role.kind(), owner.kind(), sector));
    }

    /** Of an owner that is itself described: "<em>army</em> general", "<em>opposition</em> stronghold". */
    static Draft of(Draft role, Role owner) {
        Draft draft = role.because(owner.source());
        if (owner.sector() == null) {
            return "GOV".equals(role.sector()) && role.kind() == ActorKind.PERSON ? draft.sector(null) : draft;
        }
        // "Militants loyal to the president" are no government.
        boolean followers =
                "UAF".equals(role.sector()) && owner.kind() == ActorKind.PERSON && !ARMING.contains(owner.sector());
        boolean keeps = !general(role.sector()) && !stronger(role.sector(), owner.sector())
                || followers && !Codes.armed(owner.sector());
        if (keeps || !owner.takes()) {
            return draft;
        }
        return draft.sector(owner.sector()).kind(kind(role.kind(), owner.kind(), owner.sector()));
    }

    private static Draft international(Draft role, Draft owner) {
        String sector = role.sector() != null && KEPT.contains(role.sector()) ? role.sector() : null;
        ActorKind kind = SINGLE.contains(role.kind()) || sector != null && role.kind() != ActorKind.GOVERNMENT
                ? role.kind()
                : ActorKind.IGO;
        String own = owner.own() == null ? owner.country() : owner.own();
        Draft coded = role.country(owner.country()).sector(sector).kind(kind);
        return coded.own(sector == null ? own : own + sector);
    }

    private static ActorKind kind(ActorKind role, ActorKind owner, @Nullable String sector) {
        if (SINGLE.contains(role)) {
            return role;
        }
        if (role == ActorKind.ORGANISATION || role == ActorKind.GOVERNMENT) {
            return owner == ActorKind.PERSON ? Codes.kind(sector, role) : owner;
        }
        return Codes.kind(sector, role);
    }

    private static boolean general(@Nullable String sector) {
        return sector == null || GENERAL.contains(sector);
    }

    private static boolean stronger(@Nullable String role, @Nullable String owner) {
        return "MIL".equals(role) && owner != null && STRONGER.contains(owner)
                || "SPY".equals(role) && "COP".equals(owner);
    }
}
