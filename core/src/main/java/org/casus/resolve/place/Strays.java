package org.casus.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;

/**
 * Names whose places the gazetteer most likely does not have, though it has others of the name: a small town abroad in a story all of whose
 * other places lie in one country, and a name said to lie in a country where the gazetteer has none. Made for one document.
 */
final class Strays {
    /** A town of so many people may be meant anywhere. */
    private static final int WELL_KNOWN = 100_000;
    /** So many other places must lie in the country of the story … */
    private static final int FEWEST = 3;
    /** … which must be so large a part of all others. */
    private static final double MOST = 0.8;

    /** Other places must be so sure to tell where the story plays. */
    private static final double SURE = 0.7;

    private final List<Toponym> toponyms;
    private final List<List<Ranked>> ranked;
    private final Containment containment;
    private final Claims claims;

    Strays(List<Toponym> toponyms, List<List<Ranked>> ranked, Containment containment, Claims claims) {
        this.claims = claims;
        this.toponyms = toponyms;
        this.ranked = ranked;
        this.containment = containment;
    }

    /** Whether none of its readings is meant. */
    boolean stray(int index) {
        List<Ranked> readings = ranked.get(index);
        if (!readings.isEmpty() && toponyms.get(index).kind() == null && abroad(index)) {
            return true;
        }
        boolean small = !readings.isEmpty()
                && readings.stream().allMatch(reading -> small(reading.site()))
                && toponyms.get(index).country() == null;
        if (!small) {
            return false;
        }
        Site best = readings.get(0).site();
        return containment.misfit(index) || containment.fit(index, best) == 0 && foreign(index, best);
    }

    /** Whether the words here or elsewhere say that a name lies in a country that has none of it, nor lays claim to one. */
    private boolean abroad(int index) {
        boolean abroad = false;
        for (int i = 0; i < toponyms.size(); i++) {
            Site country = toponyms.get(i).key().equals(toponyms.get(index).key()) ? containment.country(i) : null;
            if (country != null) {
                if (ranked.get(i).stream().anyMatch(reading -> mayLieIn(reading.site(), country))) {
                    return false;
                }
                abroad = true;
            }
        }
        return abroad;
    }

    private boolean mayLieIn(Site site, Site country) {
        boolean wide =
                site.feature() == Feature.REGION || site.feature() == Feature.SEA || site.feature() == Feature.POINT;
        return wide
                || site.country() == null
                || site.country().equals(country.country())
                || claims.claims(country.country(), site.country());
    }

    private static boolean small(Site site) {
        return !site.listed()
                && (site.feature() == Feature.TOWN || site.feature() == Feature.DISTRICT)
                && site.population() < WELL_KNOWN
                && !site.featureCode().equals("PPLC");
    }

    /** Whether all that the story names otherwise lies in one other country. */
    private boolean foreign(int index, Site best) {
        Map<String, Integer> countries = new HashMap<>();
        Set<String> names = new HashSet<>();
        int all = 0;
        for (int i = 0; i < toponyms.size(); i++) {
            boolean other = !ranked.get(i).isEmpty()
                    && !toponyms.get(i).key().equals(toponyms.get(index).key());
            String country = other ? ranked.get(i).get(0).site().country() : null;
            if (country != null && Confidence.of(ranked.get(i)) >= SURE) {
                countries.merge(country, 1, Integer::sum);
                names.add(toponyms.get(i).key());
                all++;
            }
        }
        int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return all >= FEWEST
                && names.size() > 1
                && most >= MOST * all
                && !countries.containsKey(String.valueOf(best.country()));
    }
}
