package org.casus.actor;

import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * An actor under construction.
 *
 * @param suffix PRE for partly recognised entities, or null
 * @param own the code of an organisation that has one of its own, or null when code is country and sector
 */
record Draft(
        ActorKind kind,
        @Nullable String name,
        @Nullable String own,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String suffix,
        Resolved how,
        String row,
        boolean strength) {

    private static final String PARTLY = "PRE";

    static Draft described(Role role) {
        return new Draft(role.kind(), null, null, null, role.sector(), null, Resolved.DESCRIPTION, role.source(), true);
    }

    static Draft guessed(ActorKind kind, Resolved how) {
        return new Draft(kind, null, null, null, null, null, how, "", false);
    }

    /** Of a name as it stands in its lexicon. */
    static Draft named(Name name, Resolved how) {
        boolean partly = PARTLY.equals(name.sector());
        return new Draft(
                name.kind(),
                name.name(),
                name.sort() == Name.Sort.ACTOR ? name.code() : null,
                name.country(),
                partly ? null : name.sector(),
                partly ? PARTLY : null,
                how,
                name.source(),
                true);
    }

    /** Of a party that is known already. */
    static Draft of(Actor actor) {
        String code = actor.code();
        boolean composed = code == null || code.equals(Codes.of(actor.country(), actor.sector()));
        return new Draft(
                actor.kind(),
                actor.name(),
                composed ? null : code,
                actor.country(),
                actor.sector(),
                null,
                actor.how(),
                actor.row() == null ? "" : actor.row(),
                actor.strength());
    }

    Draft kind(ActorKind kind) {
        return new Draft(kind, name, own, country, sector, suffix, how, row, strength);
    }

    Draft sector(@Nullable String sector) {
        return new Draft(kind, name, null, country, sector, suffix, how, row, strength);
    }

    Draft name(@Nullable String name) {
        return new Draft(kind, name, own, country, sector, suffix, how, row, strength);
    }

    Draft how(Resolved how) {
        return new Draft(kind, name, own, country, sector, suffix, how, row, strength);
    }

    Draft weak() {
        return new Draft(kind, name, own, country, sector, suffix, how, row, false);
    }

    /** With an organisation's own code. */
    Draft own(@Nullable String code) {
        return new Draft(kind, name, code, country, sector, suffix, how, row, strength);
    }

    /** In the country of a state's name, adjective or people, when it has none yet. */
    Draft in(Name state) {
        if (country != null) {
            return this;
        }
        String mark = PARTLY.equals(state.sector()) ? PARTLY : null;
        return new Draft(kind, name, own, state.country(), sector, mark, how, with(state.source()), strength);
    }

    Draft country(@Nullable String country) {
        return new Draft(kind, name, own, country, sector, suffix, how, row, strength);
    }

    /** With one more row that decided. */
    Draft because(String source) {
        return new Draft(kind, name, own, country, sector, suffix, how, with(source), strength);
    }

    private String with(String source) {
        return row.isEmpty() ? source : row.contains(source) ? row : row + " " + source;
    }

    Actor actor() {
        String code = own != null ? own : Codes.of(country, sector);
        if (code != null && suffix != null && !code.endsWith(suffix)) {
            code = code + suffix;
        }
        return new Actor(
                kind,
                name,
                code,
                Codes.country(country, sector),
                sector != null && sector.equals(Codes.country(country, sector)) ? null : sector,
                how,
                row.isEmpty() ? null : row,
                strength);
    }
}
