package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.jspecify.annotations.Nullable;

/** Which toponyms are said to lie in which: "Tripoli, Lebanon", "Hama in Syria", "Syria's Idlib", "Paris (Texas)". */
final class Containment {
    private static final int REACH = 6;
    private static final Set<String> BETWEEN = Set.of(
            ",",
            "(",
            "in",
            "the",
            "of",
            "'s",
            "province",
            "governorate",
            "region",
            "district",
            "state",
            "oblast",
            "county",
            "city",
            "town",
            "village",
            "area",
            "a",
            "both",
            "and");

    private final Surroundings surroundings;
    private final List<Toponym> toponyms;
    private final List<List<Integer>> containers = new ArrayList<>();

    Containment(Annotated annotated, List<Toponym> toponyms, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.toponyms = toponyms;
        for (int i = 0; i < toponyms.size(); i++) {
            List<Integer> around = new ArrayList<>();
            for (int j = i + 1; j < toponyms.size() && j <= i + 2 && reaches(annotated, i, j); j++) {
                around.add(j);
            }
            if (i > 0 && possessive(annotated, toponyms.get(i - 1), toponyms.get(i))) {
                around.add(i - 1);
            }
            containers.add(around);
        }
    }

    /** 1 when the site lies in a place that the toponym is said to lie in, else 0. */
    double fit(int index, Site site) {
        for (int container : containers.get(index)) {
            boolean countries = country(toponyms.get(index));
            for (Site around : toponyms.get(container).sites()) {
                if (inside(site, around, countries)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private static boolean inside(Site site, Site around, boolean listOfCountries) {
        if (site.country() == null || !site.country().equals(around.country()) || site.equals(around)) {
            return false;
        }
        return switch (around.feature()) {
            case COUNTRY -> site.feature() != Feature.COUNTRY && !listOfCountries;
            case PROVINCE ->
                site.admin1() != null
                        && site.feature() != Feature.PROVINCE
                        && (around.name().equals(site.admin1()) || same(around.admin1(), site.admin1()));
            case DISTRICT, REGION ->
                site.feature() == Feature.TOWN
                        && same(around.admin1(), site.admin1())
                        && site.kilometresTo(around) < 120;
            default -> false;
        };
    }

    /** Whether a toponym can be a country: "China, Mexico" is a list. */
    private static boolean country(Toponym toponym) {
        return toponym.sites().stream().anyMatch(site -> site.feature() == Feature.COUNTRY);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Key.of(one).equals(Key.of(other));
    }

    private boolean reaches(Annotated annotated, int from, int to) {
        Toponym inner = toponyms.get(from);
        Toponym outer = toponyms.get(to);
        if (outer.first() - inner.end() > REACH
                || annotated.sentenceOf(inner.first()) != annotated.sentenceOf(outer.first())) {
            return false;
        }
        for (int i = inner.end(); i < outer.first(); i++) {
            boolean named = false;
            for (int j = from + 1; j < to; j++) {
                named |= toponyms.get(j).covers(i);
            }
            String word = annotated.token(i).form().toLowerCase(Locale.ROOT);
            if (!named && !BETWEEN.contains(word) && !surroundings.compass(word)) {
                return false;
            }
        }
        return outer.first() > inner.end();
    }

    private static boolean possessive(Annotated annotated, Toponym owner, Toponym owned) {
        return owner.end() < owned.first()
                && owned.first() - owner.end() <= 3
                && annotated.token(owner.end()).form().equals("'s");
    }
}
