package org.casus.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Site;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Which country a town of the whole gazetteer lies in, so far as its name tells: that of the most populous place of the name, when
 * places of that name elsewhere are far smaller.
 */
final class Towns {
    private static final int FAR_MORE = 10;

    /** A smaller place is hardly named without its country. */
    private static final int KNOWN = 50_000;

    private static final int LONGEST = 3;
    private static final String SOURCE = "gazetteer";

    private final Gazetteer gazetteer;

    Towns(Codebook codebook) {
        gazetteer = Gazetteer.over(codebook);
    }

    /** The town that capital words from this one on name, the longest name first, or null. */
    @Nullable
    Alias<Name> at(List<Piece> pieces, int start) {
        for (int length = LONGEST; length > 0; length--) {
            if (start + length <= pieces.size()
                    && pieces.subList(start, start + length).stream().allMatch(Piece::capital)) {
                List<Piece> words = pieces.subList(start, start + length);
                Name town = town(words);
                if (town != null) {
                    return new Alias<>(words, false, false, false, false, town);
                }
            }
        }
        return null;
    }

    private @Nullable Name town(List<Piece> words) {
        StringBuilder written = new StringBuilder();
        for (Piece word : words) {
            written.append(written.isEmpty() ? "" : word.joined() ? "-" : " ").append(word.written());
        }
        String country = country(gazetteer.find(written.toString()));
        return country == null
                ? null
                : new Name(
                        Name.Sort.PLACE,
                        ActorKind.UNKNOWN,
                        written.toString(),
                        country,
                        country,
                        null,
                        null,
                        null,
                        null,
                        SOURCE);
    }

    private static @Nullable String country(List<Site> sites) {
        Map<String, Integer> largest = new HashMap<>();
        for (Site site : sites) {
            if (site.country() != null && site.feature() == Feature.TOWN) {
                largest.merge(site.country(), site.population(), Math::max);
            }
        }
        String first = null;
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> entry : largest.entrySet()) {
            if (entry.getValue() > most) {
                next = most;
                most = entry.getValue();
                first = entry.getKey();
            } else {
                next = Math.max(next, entry.getValue());
            }
        }
        return most >= KNOWN && most / FAR_MORE >= next ? first : null;
    }
}
