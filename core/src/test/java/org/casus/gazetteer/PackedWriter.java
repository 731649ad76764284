package org.casus.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Writes places in the layout that {@link PackedSites} reads. */
final class PackedWriter {
    private static final String ATTRIBUTION = "GeoNames (https://www.geonames.org), CC BY 4.0"
            + " (https://creativecommons.org/licenses/by/4.0/); selected, joined and repacked for Casus";

    private final List<Gathered> rows;
    private final List<String> countries;
    private final List<String> features;
    private final List<String> divisions = new ArrayList<>();
    private final Map<String, Integer> divisionOf = new HashMap<>();
    private final DataOutputStream out;

    private PackedWriter(List<Gathered> rows, Map<String, String> divisionNames, DataOutputStream out) {
        this.rows = rows;
        this.out = out;
        countries = List.copyOf(
                new TreeSet<>(rows.stream().map(row -> code(row.country)).toList()));
        features =
                List.copyOf(new TreeSet<>(rows.stream().map(row -> row.feature).toList()));
        divisions.add("");
        divisionNames.forEach((code, name) -> {
            divisionOf.put(code, divisions.size());
            divisions.add(name);
        });
    }

    static byte[] bytes(List<Gathered> places, Map<String, String> divisionNames) throws IOException {
        List<Gathered> rows = new ArrayList<>(places);
        rows.sort(Comparator.comparingInt((Gathered place) -> -place.population)
                .thenComparing(place -> place.country)
                .thenComparing(place -> place.feature)
                .thenComparing(place -> place.name)
                .thenComparing(place -> place.admin1)
                .thenComparingDouble(place -> place.latitude)
                .thenComparingDouble(place -> place.longitude));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            new PackedWriter(rows, divisionNames, out).write();
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        out.writeInt(PackedSites.MAGIC);
        byte[] attribution = utf8(ATTRIBUTION);
        out.writeShort(attribution.length);
        out.write(attribution);
        table(countries);
        table(divisions);
        table(features);
        TreeMap<String, List<Integer>> spellings = spellings();
        List<Integer> rowOf = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        spellings.forEach((key, places) -> places.forEach(place -> {
            keys.add(key);
            rowOf.add(place);
        }));
        out.writeInt(rows.size());
        out.writeInt(keys.size());
        for (Gathered row : rows) {
            out.writeInt((int) Math.round(row.latitude * PackedSites.DEGREE));
        }
        for (Gathered row : rows) {
            out.writeInt((int) Math.round(row.longitude * PackedSites.DEGREE));
        }
        for (Gathered row : rows) {
            out.writeInt(row.population);
        }
        for (Gathered row : rows) {
            out.writeInt(row.id);
        }
        for (Gathered row : rows) {
            out.writeShort(divisionOf.getOrDefault(row.country + '.' + row.admin1, 0));
        }
        for (Gathered row : rows) {
            out.writeShort(countries.indexOf(code(row.country)));
        }
        for (Gathered row : rows) {
            out.writeByte(features.indexOf(row.feature));
        }
        words(rows.stream().map(row -> row.name).toList());
        for (int row : rowOf) {
            out.writeInt(row);
        }
        words(keys);
    }

    /** Rows by key; the keys in the order of their bytes. */
    private TreeMap<String, List<Integer>> spellings() {
        Set<String> towns = new HashSet<>();
        for (Gathered row : rows) {
            if (!row.feature.startsWith("ADM")) {
                towns.add(row.country + ' ' + row.admin1 + ' ' + Key.of(row.name));
            }
        }
        TreeMap<String, List<Integer>> spellings =
                new TreeMap<>((a, b) -> java.util.Arrays.compareUnsigned(utf8(a), utf8(b)));
        for (int i = 0; i < rows.size(); i++) {
            Gathered row = rows.get(i);
            boolean second = row.feature.equals("ADM2");
            for (String key : Spellings.of(row, !(second && row.country.equals("US")))) {
                boolean named =
                        key.equals(Key.of(row.name)) || row.more.stream().anyMatch(m -> key.equals(Key.of(m)));
                if (!second || named || !towns.contains(row.country + ' ' + row.admin1 + ' ' + key)) {
                    spellings.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
                }
            }
        }
        return spellings;
    }

    private void table(Collection<String> words) throws IOException {
        out.writeShort(words.size());
        for (String word : words) {
            byte[] bytes = utf8(word);
            out.writeByte(bytes.length);
            out.write(bytes);
        }
    }

    private void words(List<String> words) throws IOException {
        for (String word : words) {
            out.writeByte(utf8(word).length);
        }
        for (String word : words) {
            out.write(utf8(word));
        }
    }

    private static byte[] utf8(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    /** The code that the codebook has for a country. */
    private static String code(String country) {
        return country.equals("XK") ? "KOS" : new Locale("", country).getISO3Country();
    }
}
