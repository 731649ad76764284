package org.casus.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * The places of the codebook, {@code lexicons/places/*.csv}, by their spellings. Countries take their names from {@code
 * actors/states.csv}. A row whose numbers cannot be read is left out.
 */
final class Listing {
    private static final String FOLDER = "places/";
    private static final String COUNTRIES = FOLDER + "countries";
    private static final String KINDS = FOLDER + "kinds";

    private final Map<String, List<Site>> byKey = new HashMap<>();
    private final Map<String, List<Site>> shortForms = new HashMap<>();
    private final Map<String, Site> countries = new HashMap<>();
    private final Set<Long> ids = new HashSet<>();

    static Listing of(Codebook codebook) {
        Listing listing = new Listing();
        Map<String, String> features = new HashMap<>();
        codebook.table(KINDS).rows().forEach(row -> features.put(row.get("kind"), row.get("feature")));
        for (Table table : codebook.tables(FOLDER)) {
            if (!table.equals(codebook.table(KINDS)) && !table.equals(codebook.table(COUNTRIES))) {
                table.rows().forEach(row -> listing.add(row, features.getOrDefault(row.get("kind"), "")));
            }
        }
        codebook.table(COUNTRIES).rows().forEach(listing::country);
        codebook.table("actors/states").rows().forEach(listing::state);
        return listing;
    }

    private void country(Row row) {
        Site site = site(row, "PCLI");
        if (site != null && site.country() != null) {
            countries.put(site.country(), site);
            put(site.name(), site);
        }
    }

    /** The names of a country; those of its parts only when no list has them as places of their own. */
    private void state(Row row) {
        Site site = countries.get(row.get("code"));
        if (site == null || row.get("sector").equals("PRE") && !row.get("name").equals(site.name())) {
            return;
        }
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.add(row.get("name"));
        for (String name : names) {
            if (!byKey.containsKey(Key.of(name))) {
                put(name, site);
            }
        }
    }

    private void add(Row row, String feature) {
        Site site = site(row, feature);
        if (site != null) {
            put(site.name(), site);
            row.list("aliases").forEach(alias -> put(alias, site));
            row.list("short").stream()
                    .map(Key::of)
                    .distinct()
                    .forEach(form -> shortForms
                            .computeIfAbsent(form, key -> new ArrayList<>(1))
                            .add(site));
        }
    }

    private void put(String name, Site site) {
        List<Site> sites = byKey.computeIfAbsent(Key.of(name), key -> new ArrayList<>(1));
        if (!sites.contains(site)) {
            sites.add(site);
            sites.sort(Comparator.comparingInt((Site each) -> -each.population()));
        }
        if (site.geonamesId() != null) {
            ids.add(site.geonamesId());
        }
    }

    private static @Nullable Site site(Row row, String feature) {
        try {
            return new Site(
                    row.get("name"),
                    row.get("country").isEmpty() ? null : row.get("country"),
                    row.get("admin1").isEmpty() ? null : row.get("admin1"),
                    Double.parseDouble(row.get("latitude")),
                    Double.parseDouble(row.get("longitude")),
                    row.get("population").isEmpty() ? 0 : Integer.parseInt(row.get("population")),
                    row.get("geonames").isEmpty() ? null : Long.valueOf(row.get("geonames")),
                    feature,
                    true);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    List<Site> find(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The places of a short form that only says where another lies ("Va."). */
    List<Site> shortForm(String key) {
        return shortForms.getOrDefault(key, List.of());
    }

    /** The place of a country, or null when it has none. */
    @Nullable
    Site country(String code) {
        return countries.get(code);
    }

    boolean has(Site packed) {
        return packed.geonamesId() != null && ids.contains(packed.geonamesId());
    }
}
