package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;
import org.jspecify.annotations.Nullable;

/**
 * Orders what each toponym of a document can mean, by points: for population and kind, for the sort of place and the country that the
 * words around ask for, for the place it is said to lie in, for the countries and provinces that the document speaks of, and for
 * nearness to its other places. Toponyms of the same words share their evidence, so they mean the same place.
 */
final class Ranking {
    private static final double COUNTRY = 11.5;
    private static final double UNCOUNTED = 5;
    private static final double NEAR = 120;

    private final List<Toponym> toponyms;
    private final Containment containment;
    private final Map<String, Double> background;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private List<List<Ranked>> ranked = new ArrayList<>();

    /**
     * @param toponyms those of a document
     * @param containment which lie in which
     * @param background weight of each country by what else the document says (peoples, dateline)
     */
    Ranking(List<Toponym> toponyms, Containment containment, Map<String, Double> background) {
        this.toponyms = toponyms;
        this.containment = containment;
        this.background = background;
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

    private List<List<Ranked>> rank(@Nullable Focus focus) {
        List<List<Ranked>> all = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            List<Ranked> sites = new ArrayList<>();
            for (Site site : toponyms.get(i).sites()) {
                sites.add(
                        new Ranked(site, prior(site) + local(i, site) + (focus == null ? 0 : global(i, site, focus))));
            }
            sites.sort(Comparator.comparingDouble((Ranked each) -> -each.points()));
            all.add(sites);
        }
        return all;
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

    /** For what the words around this toponym, or around the same words elsewhere, say. */
    private double local(int index, Site site) {
        double own = said(index, site);
        double elsewhere = 0;
        for (int other : byKey.getOrDefault(toponyms.get(index).key(), List.of())) {
            if (other != index) {
                elsewhere = Math.max(elsewhere, within(other, site));
            }
        }
        return own + 0.8 * elsewhere;
    }

    private double said(int index, Site site) {
        Toponym toponym = toponyms.get(index);
        double points = within(index, site);
        Feature asked = toponym.asked();
        if (asked != null && asked != Feature.POINT) {
            boolean fits = asked == site.feature() || area(asked) && area(site.feature());
            points += fits ? 4 : 0;
        }
        return points;
    }

    private static boolean area(Feature feature) {
        return feature == Feature.PROVINCE || feature == Feature.DISTRICT || feature == Feature.REGION;
    }

    private double within(int index, Site site) {
        String country = toponyms.get(index).country();
        double points = country != null && country.equals(site.country()) ? 4 : 0;
        return points + 7 * containment.fit(index, site);
    }

    private double global(int index, Site site, Focus focus) {
        double points = 3 * focus.country(site, index) + 2 * focus.province(site, index);
        if (site.feature() != Feature.COUNTRY) {
            points += 2.5 * focus.near(site, index, NEAR);
        }
        return points;
    }
}
