package org.casus.write.layout;

import java.util.HashMap;
import java.util.Map;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.jspecify.annotations.Nullable;

/** The tables of the codebook by which our codes become those of others. */
final class Crosswalks {
    private static final int LONGEST_CODE = 4;

    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Row> cameo = new HashMap<>();
    private final Map<String, Row> sectors = new HashMap<>();
    private final Map<String, String> disorders = new HashMap<>();

    private Crosswalks() {}

    static Crosswalks of(Codebook codebook) {
        Crosswalks walks = new Crosswalks();
        codebook.table("exports/countries")
                .rows()
                .forEach(row -> walks.countries.put(row.get("code"), Country.of(row)));
        codebook.table("exports/cameo").rows().forEach(row -> walks.cameo.put(row.get("code"), row));
        codebook.table("exports/sectors").rows().forEach(row -> walks.sectors.put(row.get("sector"), row));
        codebook.table("exports/acled")
                .rows()
                .forEach(row -> walks.disorders.put(row.get("sub_event_type"), row.get("disorder_type")));
        return walks;
    }

    /** A country; one without names and numbers when it is not known. */
    Country country(@Nullable String code) {
        return code == null ? Country.NONE : countries.getOrDefault(code, Country.NONE);
    }

    boolean isSector(String code) {
        return sectors.containsKey(code);
    }

    /** What a sector is in English. */
    String sectorLabel(String sector) {
        return column(sectors, sector, "label");
    }

    /** What a sector is in CAMEO; empty when it has none. */
    String cameoSector(String sector) {
        return column(sectors, sector, "cameo");
    }

    /** What ACLED calls armed or unarmed people of a sector; empty when the sector does not tell. */
    String inter(@Nullable String sector) {
        return sector == null ? "" : column(sectors, sector, "inter");
    }

    String disorder(String subEventType) {
        return disorders.getOrDefault(subEventType, "");
    }

    /** Short words for a CAMEO code: those of the longest code that it begins with. */
    String cameoLabel(String code) {
        return cameo(code, "label");
    }

    /** Goldstein's score of a CAMEO code; empty when it has none. */
    String goldstein(String code) {
        return cameo(code, "goldstein");
    }

    /** CAMEO's class of a code: 1 and 2 cooperation in words and deeds, 3 and 4 conflict. */
    static int quad(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    private String cameo(String code, String column) {
        for (int length = Math.min(code.length(), LONGEST_CODE); length >= 2; length--) {
            Row row = cameo.get(code.substring(0, length));
            if (row != null) {
                return row.get(column);
            }
        }
        return "";
    }

    private static String column(Map<String, Row> rows, String key, String column) {
        Row row = rows.get(key);
        return row == null ? "" : row.get(column);
    }
}
