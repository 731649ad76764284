package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;

/** Where a document speaks of, by what its toponyms seem to mean so far: shares of countries and provinces, and the sites. */
final class Focus {
    private static final int READINGS = 8;
    /** Kilometres at which nearness has fallen to a third. */
    private static final double NEAR = 120;

    private final List<Toponym> toponyms;
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    /** The positions of the readings of all toponyms of the same words. */
    private final Map<String, List<Integer>> ofName = new HashMap<>();

    private final Map<String, Map<Site, Double>> near = new HashMap<>();
    private double countryTotal;
    private double provinceTotal;

    private Focus(List<Toponym> toponyms) {
        this.toponyms = toponyms;
    }

    static Focus of(List<Toponym> toponyms, List<List<Ranked>> ranked, Map<String, Double> background) {
        Focus focus = new Focus(toponyms);
        background.forEach((country, weight) -> {
            focus.countries.merge(country, weight, Double::sum);
            focus.countryTotal += weight;
        });
        for (int i = 0; i < toponyms.size(); i++) {
            focus.add(i, ranked.get(i));
        }
        return focus;
    }

    /** Adds the readings of a toponym, each with the share of its points. */
    private void add(int owner, List<Ranked> readings) {
        double all = 0;
        List<Ranked> likely = readings.subList(0, Math.min(READINGS, readings.size()));
        for (Ranked reading : likely) {
            all += share(reading, likely);
        }
        for (Ranked reading : likely) {
            add(owner, reading.site(), share(reading, likely) / all);
        }
    }

    private static double share(Ranked reading, List<Ranked> of) {
        return Math.exp(reading.points() - of.get(0).points());
    }

    private void add(int owner, Site site, double weight) {
        ofName.computeIfAbsent(toponyms.get(owner).key(), key -> new ArrayList<>())
                .add(sites.size());
        sites.add(site);
        owners.add(owner);
        weights.add(weight);
        if (site.country() != null) {
            countries.merge(site.country(), weight, Double::sum);
            countryTotal += weight;
        }
        if (site.admin1() != null) {
            provinces.merge(site.country() + " " + site.admin1(), weight, Double::sum);
            provinceTotal += weight;
        }
    }

    /** Share of a site's country in what others say, 0 to 1. */
    double country(Site site, int index) {
        return site.country() == null ? 0 : share(countries, site.country(), countryTotal, index, false);
    }

    /** Share of a site's province in what others say, 0 to 1. */
    double province(Site site, int index) {
        return site.admin1() == null
                ? 0
                : share(provinces, site.country() + " " + site.admin1(), provinceTotal, index, true);
    }

    private double share(Map<String, Double> shares, String of, double total, int index, boolean province) {
        double own = 0;
        double all = total;
        for (int i : ofName.getOrDefault(toponyms.get(index).key(), List.of())) {
            Site site = sites.get(i);
            String key = province ? site.country() + " " + site.admin1() : String.valueOf(site.country());
            boolean counted = province ? site.admin1() != null : site.country() != null;
            if (counted) {
                all -= weights.get(i);
                own += key.equals(of) ? weights.get(i) : 0;
            }
        }
        double others = shares.getOrDefault(of, 0.0) - own;
        return all < 1e-9 ? 0 : others / (all + 1);
    }

    /** How near a site is to places of other names, 0 to 1. */
    double near(Site site, int index) {
        // A text of a book's length names the same places over and over.
        return near.computeIfAbsent(toponyms.get(index).key(), key -> new HashMap<>())
                .computeIfAbsent(site, each -> sum(each, index));
    }

    private double sum(Site site, int index) {
        double sum = 0;
        for (int i = 0; i < sites.size() && sum < 1; i++) {
            Site other = sites.get(i);
            if (!same(owners.get(i), index)
                    && other.feature() != Feature.COUNTRY
                    && other.feature() != Feature.REGION
                    && other.feature() != Feature.SEA) {
                sum += weights.get(i) * Math.exp(-site.kilometresTo(other) / NEAR);
            }
        }
        return Math.min(1, sum);
    }

    private boolean same(int one, int other) {
        return toponyms.get(one).key().equals(toponyms.get(other).key());
    }
}
