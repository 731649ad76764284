package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.model.PlaceCandidate;

/** Places as a table for reading: columns as wide as what stands in them. */
final class PlaceText {
    private static final List<String> HEADINGS =
            List.of("name", "country", "division", "latitude", "longitude", "people", "kind", "GeoNames id");
    /** Columns of numbers, which are set to the right. */
    private static final List<Integer> NUMBERS = List.of(3, 4, 5, 7);

    private final List<List<String>> rows = new ArrayList<>();

    PlaceText(List<PlaceCandidate> places) {
        rows.add(HEADINGS);
        for (PlaceCandidate place : places) {
            rows.add(List.of(
                    place.name(),
                    place.country() == null ? "-" : place.country(),
                    place.admin1() == null ? "-" : place.admin1(),
                    String.format(Locale.ROOT, "%.4f", place.latitude()),
                    String.format(Locale.ROOT, "%.4f", place.longitude()),
                    place.population() == 0 ? "-" : String.format(Locale.ROOT, "%,d", place.population()),
                    place.precision().code() + (place.featureCode().isEmpty() ? "" : " " + place.featureCode()),
                    place.geonamesId() == null ? "-" : place.geonamesId().toString()));
        }
    }

    List<String> lines() {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String pad = " ".repeat(widths[i] - cell.length());
                line.append(i == 0 ? "" : "  ").append(NUMBERS.contains(i) ? pad + cell : cell + pad);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
