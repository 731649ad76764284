package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.jspecify.annotations.Nullable;

/**
 * Which toponyms are said to lie in which: "Tripoli, Lebanon", "Hama in Syria", "Syria's Idlib", "Paris (Texas)"; what the last of a row lies
 * in, the others may too: "Idlib, Hama and Homs in Syria".
 */
final class Containment {
    private static final int REACH = 6;
    /** What the row a place stands in is said to lie in counts half. */
    private static final double OF_ROW = 0.5;
    /** A place nearer than this, in kilometres, to the middle of a division may have been in it before it was redrawn. */
    private static final double REDRAWN = 100;

    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    /** Words that, like nouns of places, may stand between. */
    private static final Set<String> BETWEEN = Set.of(",", "(", "in", "the", "of", "'s", "a", "both", "and");

    private static final Set<String> JOINING = Set.of(",", "in");

    private final Annotated annotated;
    private final Surroundings surroundings;
    private final List<Toponym> toponyms;
    private final List<List<Integer>> containers = new ArrayList<>();
    /** Toponyms with which a row goes on in the next. */
    private final Set<Integer> rows = new HashSet<>();

    Containment(Annotated annotated, List<Toponym> toponyms, Surroundings surroundings) {
        this.annotated = annotated;
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
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            if (joined(annotated, toponyms.get(i), toponyms.get(i + 1))) {
                rows.add(i);
            }
        }
    }

    /** 1 when the site lies in a place that the toponym is said to lie in, less when only the row it stands in is, else 0. */
    double fit(int index, Site site) {
        if (fits(index, index, site)) {
            return 1;
        }
        for (int i = index; rows.contains(i); i++) {
            if (fits(index, i + 1, site)) {
                return OF_ROW;
            }
        }
        return 0;
    }

    /**
     * The country that a toponym by itself is said to lie in, right behind it: "Tripoli, <em>Lebanon</em>", "Hama in <em>Syria</em>"; null when none is, or when
     * the comma is one of a list of countries.
     */
    @Nullable
    Site country(int index) {
        int next = index + 1;
        if (next >= toponyms.size()
                || !containers.get(index).contains(next)
                || country(toponyms.get(index))
                || !joint(toponyms.get(index).end(), toponyms.get(next).first())) {
            return null;
        }
        boolean list = rows.contains(next)
                || annotated.token(toponyms.get(index).end()).form().equals(",") && rows.contains(index - 1);
        Site site = toponyms.get(next).sites().isEmpty()
                ? null
                : toponyms.get(next).sites().get(0);
        return list || site == null || site.feature() != Feature.COUNTRY ? null : site;
    }

    private boolean fits(int index, int contained, Site site) {
        boolean countries = country(toponyms.get(index));
        return containers.get(contained).stream()
                .filter(container -> container != index)
                .flatMap(container -> toponyms.get(container).sites().stream())
                .anyMatch(around -> inside(site, around, countries));
    }

    /** Whether a toponym is said to lie in a country or division in which the gazetteer has none of its name. */
    boolean misfit(int index) {
        List<Site> sites = toponyms.get(index).sites();
        int last = lastOfRow(index);
        boolean country = containers.get(last).stream()
                .filter(container -> container > last)
                .anyMatch(container -> country(toponyms.get(container)));
        return country && sites.stream().allMatch(site -> fit(index, site) == 0) || outside(index);
    }

    /** Whether all places of a name lie outside the division that it is said to lie in, and not so near to it that the division may only have been redrawn. */
    private boolean outside(int index) {
        int next = said(index);
        if (next < 0) {
            return false;
        }
        List<Site> divisions = toponyms.get(next).sites().stream()
                .filter(Containment::division)
                .toList();
        return toponyms.get(index).sites().stream()
                .noneMatch(site -> divisions.stream().anyMatch(around -> mayHold(around, site)));
    }

    /** The division that a toponym is said to lie in, also behind the name of its country: "Aden in Yemen's <em>Abyan</em> province"; -1 when none is told. */
    private int said(int index) {
        int next = index + 1;
        if (next >= toponyms.size()
                || !joint(toponyms.get(index).end(), toponyms.get(next).first())) {
            return -1;
        }
        if (next + 1 < toponyms.size()
                && country(toponyms.get(next))
                && possessive(annotated, toponyms.get(next), toponyms.get(next + 1))) {
            next++;
        }
        boolean division = called(toponyms.get(next))
                || toponyms.get(next).sites().stream().allMatch(Containment::division);
        return division && containers.get(index).contains(next) ? next : -1;
    }

    /** Whether a place lies in a division, or in none or near to its middle in the same country. */
    private static boolean mayHold(Site division, Site site) {
        if (site.country() == null) {
            return true;
        }
        return site.country().equals(division.country())
                && (site.admin1() == null
                        || site.feature() == Feature.PROVINCE
                        || inside(site, division, false)
                        || site.kilometresTo(division) < REDRAWN);
    }

    /** Whether words say that what is before them lies in what is behind: "Tawila <em>in the state of</em> North Darfur". */
    private boolean joint(int from, int to) {
        return to > from && JOINING.contains(annotated.token(from).lemma());
    }

    /** Whether the word behind a name says that a division is meant: "Chalatenango <em>Department</em>". */
    private boolean called(Toponym name) {
        if (name.end() >= annotated.tokens().size() || name.sites().stream().noneMatch(Containment::division)) {
            return false;
        }
        Feature feature = surroundings.feature(annotated.token(name.end()));
        return feature == Feature.DISTRICT || feature == Feature.PROVINCE || feature == Feature.REGION;
    }

    private static boolean division(Site site) {
        return site.feature() == Feature.PROVINCE;
    }

    private int lastOfRow(int index) {
        int last = index;
        while (rows.contains(last)) {
            last++;
        }
        return last;
    }

    /** 1 when a site that shares its name with a country or is one contains a place that is said to lie in it, else 0. */
    double holds(int index, Site site) {
        if (!country(toponyms.get(index))) {
            return 0;
        }
        for (int inner = Math.max(0, index - 2); inner < Math.min(toponyms.size(), index + 2); inner++) {
            if (inner != index && !rows.contains(inner) && containers.get(inner).contains(index)) {
                for (Site within : toponyms.get(inner).sites()) {
                    if (inside(within, site, false)) {
                        return 1;
                    }
                }
            }
        }
        return 0;
    }

    /** 1 when a division that shares its name with a country stands in a row with another of its country, else 0. */
    double ranks(int index, Site site) {
        boolean shared = site.feature() == Feature.PROVINCE && country(toponyms.get(index));
        boolean row = shared
                && (rows.contains(index) && division(index + 1, site)
                        || rows.contains(index - 1) && division(index - 1, site));
        return row ? 1 : 0;
    }

    private boolean division(int index, Site like) {
        Toponym toponym = toponyms.get(index);
        return !country(toponym)
                && toponym.sites().stream()
                        .anyMatch(site -> site.listed()
                                && site.feature() == Feature.PROVINCE
                                && String.valueOf(site.country()).equals(like.country()));
    }

    private static boolean joined(Annotated annotated, Toponym one, Toponym next) {
        boolean near = next.first() > one.end()
                && next.first() - one.end() <= 2
                && annotated.sentenceOf(one.first()) == annotated.sentenceOf(next.first());
        for (int i = one.end(); near && i < next.first(); i++) {
            near = JOINTS.contains(annotated.token(i).form());
        }
        return near;
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
            boolean passed = BETWEEN.contains(word)
                    || inner.joins(annotated, i, toponyms)
                    || surroundings.compass(word)
                    || surroundings.feature(annotated.token(i)) != null;
            if (!named && !passed) {
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
