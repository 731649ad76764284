package org.casus.actor;

import java.util.Set;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** Puts codes together: country first, then sector; what stands in the country's place when there is no country. */
final class Codes {
    /** Codes that stand in a country's place. */
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM", "CRM");

    private Codes() {}

    /** The code of a country and a sector, either of which may be unknown. */
    static @Nullable String of(@Nullable String country, @Nullable String sector) {
        if (country == null) {
            return sector;
        }
        return sector == null || sector.equals(country) ? country : country + sector;
    }

    /** The country, or the sector where it stands in a country's place. */
    static @Nullable String country(@Nullable String country, @Nullable String sector) {
        return country == null && sector != null && INTERNATIONAL.contains(sector) ? sector : country;
    }

    static boolean international(@Nullable String country) {
        return country != null && INTERNATIONAL.contains(country);
    }

    /** Whether a sector is that of an armed group. */
    static boolean armed(@Nullable String sector) {
        return sector != null && ARMED.contains(sector);
    }

    /** The kind of those under arms who hold what belongs to this sector; the given kind where the sector bears none. */
    static ActorKind holder(@Nullable String sector, ActorKind otherwise) {
        return armed(sector) || "MIL".equals(sector) || "COP".equals(sector) ? kind(sector, otherwise) : otherwise;
    }

    /** The kind of a collective party of this sector; the given kind where the sector says nothing. */
    static ActorKind kind(@Nullable String sector, ActorKind otherwise) {
        if (sector == null) {
            return otherwise;
        }
        return switch (sector) {
            case "GOV" -> ActorKind.GOVERNMENT;
            case "MIL" -> ActorKind.MILITARY;
            case "COP" -> ActorKind.POLICE;
            case "REB", "UAF", "PRM", "CRM" -> ActorKind.ARMED_GROUP;
            case "PTY", "OPP" -> ActorKind.PARTY;
            case "JRN" -> ActorKind.MEDIA;
            case "BUS", "MNC" -> ActorKind.COMPANY;
            case "IGO", "UNO", "EUR" -> ActorKind.IGO;
            case "NGO" -> ActorKind.NGO;
            default -> otherwise;
        };
    }
}
