package org.casus.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.OtherDataset;
import org.casus.model.OtherIncident;
import org.jspecify.annotations.Nullable;

/** Reads a file of ACLED, UCDP GED or GDELT events; which it is, its columns tell. */
public final class OtherDatasetReader {
    private static final int GDELT_COLUMNS = 61;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, String> byGleditschWard = new HashMap<>();
    private final Map<String, String> byFips = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    /** A reader that knows countries by the numbers of others. */
    public OtherDatasetReader(Codebook codebook) {
        for (Row row : codebook.table("exports/countries").rows()) {
            note(byNumber, row.get("numeric"), row.get("code"));
            note(byGleditschWard, row.get("gwno"), row.get("code"));
            note(byFips, row.get("fips"), row.get("code"));
            note(byName, row.get("name"), row.get("code"));
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read, or its columns are of none of the three
     */
    public OtherDataset read(Path file) throws IOException {
        String first = firstLine(file);
        boolean gdelt = first.split("\t", -1).length == GDELT_COLUMNS;
        List<String> header = new ArrayList<>();
        List<OtherIncident> incidents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int unread = 0;
        try (SeparatedRows rows = new SeparatedRows(open(file), gdelt ? '\t' : ',')) {
            if (!gdelt) {
                List<String> names = rows.next();
                for (String name : names == null ? List.<String>of() : names) {
                    header.add(name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
                }
            }
            String layout = gdelt
                    ? "gdelt"
                    : header.contains("event_date") && header.contains("sub_event_type")
                            ? "acled"
                            : header.contains("type_of_violence") && header.contains("date_start") ? "ged" : "";
            if (layout.isEmpty()) {
                throw new IOException(
                        file + " has the columns of neither ACLED (event_date, sub_event_type …) nor UCDP GED"
                                + " (type_of_violence, date_start …) nor GDELT 2.0 events (61, parted by tabs, without header)");
            }
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                OtherIncident incident = incident(layout, header, row);
                if (incident == null) {
                    unread++;
                } else if (ids.add(incident.id())) {
                    incidents.add(incident);
                }
            }
            return new OtherDataset(layout, incidents, unread);
        }
    }

    /** A country under its number or name; one that has none there is not what an empty cell means. */
    private static void note(Map<String, String> codes, String key, String code) {
        if (!key.isEmpty()) {
            codes.put(key, code);
        }
    }

    private static Reader open(Path file) throws IOException {
        return new java.io.BufferedReader(new java.io.InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static String firstLine(Path file) throws IOException {
        try (SeparatedRows rows = new SeparatedRows(open(file), '\n')) {
            List<String> line = rows.next();
            return line == null ? "" : line.get(0);
        }
    }

    private @Nullable OtherIncident incident(String layout, List<String> header, List<String> row) {
        try {
            return switch (layout) {
                case "acled" -> acled(cells(header, row));
                case "ged" -> ged(cells(header, row));
                default -> row.size() == GDELT_COLUMNS ? gdelt(row) : null;
            };
        } catch (DateTimeException | NumberFormatException broken) {
            return null;
        }
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            cells.put(header.get(i), row.get(i).strip());
        }
        return cells;
    }

    private @Nullable OtherIncident acled(Map<String, String> cells) {
        String id = get(cells, "event_id_cnty");
        if (id.isEmpty()) {
            return null;
        }
        LocalDate day = day(get(cells, "event_date"));
        int slack = switch (get(cells, "time_precision")) {
            case "2" -> 3;
            case "3" -> 15;
            default -> 0;
        };
        boolean point = !get(cells, "geo_precision").equals("3");
        Integer dead = whole(get(cells, "fatalities"));
        String country = byNumber.get(get(cells, "iso").replaceFirst("^0+", ""));
        return new OtherIncident(
                id,
                day.minusDays(slack),
                day.plusDays(slack),
                country == null ? byName.get(get(cells, "country")) : country,
                get(cells, "location"),
                point ? degrees(get(cells, "latitude")) : null,
                point ? degrees(get(cells, "longitude")) : null,
                get(cells, "event_type"),
                dead,
                dead,
                dead);
    }

    private @Nullable OtherIncident ged(Map<String, String> cells) {
        String id = get(cells, "id");
        if (id.isEmpty()) {
            return null;
        }
        String precision = get(cells, "where_prec");
        boolean point = precision.isEmpty() || precision.compareTo("4") < 0;
        return new OtherIncident(
                id,
                day(get(cells, "date_start")),
                day(get(cells, "date_end")),
                byGleditschWard.get(get(cells, "country_id")),
                get(cells, "where_coordinates"),
                point ? degrees(get(cells, "latitude")) : null,
                point ? degrees(get(cells, "longitude")) : null,
                get(cells, "type_of_violence"),
                whole(get(cells, "low")),
                whole(get(cells, "best")),
                whole(get(cells, "high")));
    }

    /** By the order of its columns: day 2, root code 29, place 52 to 59. */
    private OtherIncident gdelt(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(1), DateTimeFormatter.BASIC_ISO_DATE);
        boolean point = row.get(51).equals("3") || row.get(51).equals("4");
        String place = row.get(52);
        return new OtherIncident(
                row.get(0),
                day,
                day,
                byFips.get(row.get(53)),
                point ? place.split(",", 2)[0] : "",
                point ? degrees(row.get(56)) : null,
                point ? degrees(row.get(57)) : null,
                row.get(28),
                null,
                null,
                null);
    }

    private static String get(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }

    /** A day as ISO, with or without a time behind it, or in words. */
    private static LocalDate day(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? LocalDate.parse(written.substring(0, 10))
                : LocalDate.parse(written, WORDS);
    }

    private static @Nullable Double degrees(String written) {
        return written.isEmpty() ? null : (Double) Double.parseDouble(written);
    }

    private static @Nullable Integer whole(String written) {
        return written.isEmpty() ? null : (Integer) (int) Double.parseDouble(written);
    }
}
