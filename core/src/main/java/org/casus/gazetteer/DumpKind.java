package org.casus.gazetteer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file of GeoNames holds, told from its rows and not from its name. */
enum DumpKind {
    /** {@code allCountries}, {@code cities500}, or a country: places. */
    PLACES,
    /** {@code alternateNamesV2}: other names by the ids of places. */
    NAMES,
    /** {@code admin1CodesASCII}: names of first-order divisions by their codes. */
    DIVISIONS,
    /** {@code admin2Codes}, {@code hierarchy}: known, but not needed. */
    UNNEEDED;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FIRST_ORDER = Pattern.compile("[A-Z]{2}\\.[^.]+");
    private static final Pattern SECOND_ORDER = Pattern.compile("[A-Z]{2}\\.[^.]*\\.[^.]+");

    /** The kind of a file with such a row, or null when the row tells nothing. */
    static @Nullable DumpKind of(String row) {
        String[] columns = row.split("\t", -1);
        boolean numbered = NUMBER.matcher(columns[0]).matches();
        if (numbered && columns.length == GeoNamesRow.COLUMNS) {
            return PLACES;
        }
        if (columns.length == 4 && FIRST_ORDER.matcher(columns[0]).matches()) {
            return DIVISIONS;
        }
        if (columns.length == 4 && SECOND_ORDER.matcher(columns[0]).matches()) {
            return UNNEEDED;
        }
        if (numbered && columns.length > 1 && NUMBER.matcher(columns[1]).matches()) {
            return columns.length >= 8 ? NAMES : columns.length <= 3 ? UNNEEDED : null;
        }
        return null;
    }
}
