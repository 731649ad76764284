package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;
import org.jspecify.annotations.Nullable;

/**
 * Orders what each toponym of a document can mean, by points: for population and kind, for its spelling, for the sort of place and the country that the
 * words around ask for, for the place it is said to lie in and for those said to lie in it, for the countries and provinces that the document speaks of, and for
 * nearness to its other places. Toponyms of the same words share their evidence, so they mean the same place.
 */
final class Ranking {
    private static final double COUNTRY = 11.5;
    private static final double UNCOUNTED = 5;

    private final List<Toponym> toponyms;
    private final Containment containment;
    private final Map<String, Double> background;
    private final @Nullable String outlet;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private List<List<Ranked>> ranked = new ArrayList<>();
    private @Nullable Focus last;

    /**
     * @param toponyms those of a document
     * @param containment which lie in which
     * @param background weight of each country by the peoples that the document names
     * @param outlet country whose readers it was written for, null when not known
     */
    Ranking(List<Toponym> toponyms, Containment containment, Map<String, Double> background, @Nullable String outlet) {
        this.toponyms = toponyms;
        this.containment = containment;
        this.background = background;
        this.outlet = outlet;
        for (int i = 0; i < toponyms.size(); i++) {
            byKey.computeIfAbsent(toponyms.get(i).key(), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /** What each toponym can mean, the best first. */
    List<List<Ranked>> order() {
        ranked = rank(null);
        for (int round = 0; round < 2; round++) {
            ranked = rank(Focus.of(toponyms, ranked, background));
        }
        return ranked;
    }

    /** What decided what a toponym means: the evidence without which another reading would stand first. Of use after {@link #order()}. */
    Set<Evidence> decisive(int index) {
        Set<Evidence> decisive = EnumSet.noneOf(Evidence.class);
        List<Ranked> readings = ranked.get(index);
        if (readings.size() < 2) {
            return decisive;
        }
        Site chosen = readings.get(0).site();
        for (Evidence evidence : Evidence.values()) {
            double own = points(index, chosen, last, evidence);
            for (Ranked other : readings.subList(1, readings.size())) {
                if (points(index, other.site(), last, evidence) > own) {
                    decisive.add(evidence);
                    break;
                }
            }
        }
        return decisive;
    }

    private List<List<Ranked>> rank(@Nullable Focus focus) {
        last = focus;
        List<List<Ranked>> all = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            List<Ranked> sites = new ArrayList<>();
            for (Site site : toponyms.get(i).sites()) {
                sites.add(new Ranked(site, points(i, site, focus, null)));
            }
            sites.sort(Comparator.comparingDouble((Ranked each) -> -each.points()));
            all.add(sites);
        }
        return all;
    }

    /** The points of a reading, but for those of one sort of evidence. */
    private double points(int index, Site site, @Nullable Focus focus, @Nullable Evidence without) {
        double points = 0;
        for (Evidence evidence : Evidence.values()) {
            if (evidence != without) {
                points += worth(index, site, focus, evidence);
            }
        }
        return points;
    }

    private double worth(int index, Site site, @Nullable Focus focus, Evidence evidence) {
        return switch (evidence) {
            case PEOPLE_AND_KIND -> prior(site);
            case SPELLING -> toponyms.get(index).names(site) ? 0.5 : 0;
            case SORT -> sort(index, site);
            case PEOPLE_BESIDE -> beside(index, site);
            case CONTAINMENT -> 7 * containment.fit(index, site);
            case CONTENT -> 5 * containment.holds(index, site);
            case ROW -> 5 * containment.ranks(index, site);
            case REPETITION -> 0.8 * elsewhere(index, site);
            case OUTLET -> outlet != null && outlet.equals(site.country()) ? 1.5 : 0;
            case COUNTRIES -> focus == null ? 0 : 3 * focus.country(site, index);
            case PROVINCES -> focus == null ? 0 : 2 * focus.province(site, index);
            case NEARNESS -> focus == null || site.feature() == Feature.COUNTRY ? 0 : 2.5 * focus.near(site, index);
        };
    }

    /** For being populous, a capital, or listed by hand. */
    private static double prior(Site site) {
        double people =
                site.population() == 0 && site.listed() ? UNCOUNTED - 0.7 : Math.log10(site.population() + 100.0);
        double points = switch (site.feature()) {
            case COUNTRY -> COUNTRY;
            case PROVINCE -> people - 0.7;
            case DISTRICT -> people - 2;
            case TOWN -> people;
            case POINT, SEA, REGION -> UNCOUNTED;
        };
        if (site.featureCode().equals("PPLC")) {
            points += 1;
        } else if (site.featureCode().equals("PPLA")) {
            points += 0.4;
        }
        return site.listed() && site.feature() != Feature.COUNTRY ? points + 0.7 : points;
    }

    /** For what the same words elsewhere are said to lie in. */
    private double elsewhere(int index, Site site) {
        double most = 0;
        for (int other : byKey.getOrDefault(toponyms.get(index).key(), List.of())) {
            if (other != index) {
                most = Math.max(most, beside(other, site) + 7 * containment.fit(other, site));
            }
        }
        return most;
    }

    private double sort(int index, Site site) {
        Feature asked = toponyms.get(index).asked();
        if (asked == null || asked == Feature.POINT) {
            return 0;
        }
        return asked == site.feature() || area(asked) && area(site.feature()) ? 4 : 0;
    }

    private double beside(int index, Site site) {
        String country = toponyms.get(index).country();
        return country != null && country.equals(site.country()) ? 4 : 0;
    }

    private static boolean area(Feature feature) {
        return feature == Feature.PROVINCE || feature == Feature.DISTRICT || feature == Feature.REGION;
    }
}
