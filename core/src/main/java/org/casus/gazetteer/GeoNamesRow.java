package org.casus.gazetteer;

import java.util.List;

/**
 * A row of a GeoNames dump: 19 columns between tabs, without quoting, in the order of its readme.
 *
 * @param id GeoNames id
 * @param name its name
 * @param ascii the name in plain letters
 * @param others more names, in all languages
 * @param latitude degrees north
 * @param longitude degrees east
 * @param featureClass one letter: A divisions, P towns …
 * @param featureCode PPL, ADM1, SEA …
 * @param country ISO 3166 alpha-2, empty for what lies in none
 * @param admin1 code of the first-order division, empty when not known
 * @param population people, 0 when not known
 */
record GeoNamesRow(
        int id,
        String name,
        String ascii,
        List<String> others,
        double latitude,
        double longitude,
        String featureClass,
        String featureCode,
        String country,
        String admin1,
        int population) {
    static final int COLUMNS = 19;

    static GeoNamesRow of(String line) throws RowFault {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new RowFault(columns.length + " columns, not " + COLUMNS);
        }
        if (columns[1].isBlank()) {
            throw new RowFault("no name");
        }
        return new GeoNamesRow(
                id(columns[0]),
                columns[1],
                columns[2],
                columns[3].isEmpty() ? List.of() : List.of(columns[3].split(",")),
                degrees(columns[4], 90, "latitude"),
                degrees(columns[5], 180, "longitude"),
                columns[6],
                columns[7],
                columns[8],
                columns[10],
                people(columns[14]));
    }

    /** A GeoNames id. */
    static int id(String written) throws RowFault {
        try {
            int id = Integer.parseInt(written);
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException strange) {
            // Said below.
        }
        throw new RowFault("'" + written + "' is no id");
    }

    private static double degrees(String written, int most, String what) throws RowFault {
        try {
            double degrees = Double.parseDouble(written);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException strange) {
            // Said below.
        }
        throw new RowFault("'" + written + "' is no " + what);
    }

    private static int people(String written) throws RowFault {
        if (written.isEmpty()) {
            return 0;
        }
        try {
            long people = Long.parseLong(written);
            if (people >= 0) {
                return (int) Math.min(people, Integer.MAX_VALUE);
            }
        } catch (NumberFormatException strange) {
            // Said below.
        }
        throw new RowFault("'" + written + "' is no population");
    }
}
