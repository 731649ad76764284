package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of offices is on a day.
 *
 * @param row the row that decided
 * @param country his country, or null where his rows differ
 * @param sector sector of the office held on the day, ELI after it, null before it or when the day is unknown and nothing tells
 */
record Tenure(Name row, @Nullable String country, @Nullable String sector) {
    static final String FORMER = "ELI";

    /**
     * Reads the rows of one person.
     *
     * @param rows his rows, not empty
     * @param day day of publication, or null
     * @param title the office that the phrase itself gives him, or null
     * @param former whether the phrase calls him a former holder
     */
    static Tenure of(List<Name> rows, @Nullable LocalDate day, @Nullable Role title, boolean former) {
        Set<String> countries = new TreeSet<>();
        rows.forEach(row -> countries.add(row.country() == null ? "" : row.country()));
        String country = countries.size() == 1 ? rows.get(0).country() : null;
        if (former) {
            return new Tenure(rows.get(0), country, FORMER);
        }
        if (day != null) {
            return dated(rows, day, country);
        }
        for (Name row : rows) {
            if (row.to() == null) {
                return new Tenure(row, row.country(), row.sector());
            }
        }
        return new Tenure(rows.get(0), country, title == null ? null : title.sector());
    }

    private static Tenure dated(List<Name> rows, LocalDate day, @Nullable String country) {
        Name past = null;
        for (Name row : rows) {
            if (row.on(day)) {
                return new Tenure(row, row.country(), row.sector());
            }
            if (row.to() != null && row.to().isBefore(day)) {
                past = row;
            }
        }
        return past == null
                ? new Tenure(rows.get(0), country, null)
                : new Tenure(past, past.country(), Codes.armed(past.sector()) ? past.sector() : FORMER);
    }
}
