package org.casus.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * The code of a party, taken apart.
 *
 * @param country ISO 3166 alpha-3, or a code for many countries; empty when there is none
 * @param group code of a known group; empty when there is none
 * @param sectors in their order
 */
record ActorCode(String country, String group, List<String> sectors) {
    private static final int LETTERS = 3;

    /** Codes that CAMEO writes otherwise. */
    private static final Map<String, String> CAMEO =
            Map.of("UNO", "IGOUNO", "EUR", "IGOEUREEC", "ISM", "NGM", "KOS", "KSV");

    ActorCode {
        sectors = List.copyOf(sectors);
    }

    static ActorCode of(@Nullable Party party, Crosswalks walks) {
        if (party == null) {
            return new ActorCode("", "", List.of());
        }
        String country = party.country() == null ? "" : party.country();
        String code = party.code() == null ? "" : party.code();
        String rest = !country.isEmpty() && code.startsWith(country) ? code.substring(country.length()) : code;
        List<String> sectors = new ArrayList<>();
        for (int i = 0; i + LETTERS <= rest.length(); i += LETTERS) {
            sectors.add(rest.substring(i, i + LETTERS));
        }
        boolean known = rest.length() % LETTERS == 0 && sectors.stream().allMatch(walks::isSector);
        if (known) {
            return new ActorCode(country, "", sectors);
        }
        return new ActorCode(country, rest, party.sector() == null ? List.of() : List.of(party.sector()));
    }

    String primary() {
        return sectors.isEmpty() ? "" : sectors.get(0);
    }

    /** The country as CAMEO writes it. */
    String cameoCountry() {
        return CAMEO.getOrDefault(country, country);
    }

    /** The sectors as CAMEO writes them. */
    List<String> cameoSectors(Crosswalks walks) {
        return sectors.stream()
                .map(walks::cameoSector)
                .filter(sector -> !sector.isEmpty())
                .toList();
    }

    /** The whole as CAMEO writes it: country or group, then at most two sectors. */
    String cameo(Crosswalks walks) {
        return cameoCountry()
                + (group.isEmpty()
                        ? String.join("", cameoSectors(walks).stream().limit(2).toList())
                        : group);
    }
}
