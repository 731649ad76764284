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
 * @param code his code: that of the row in office; out of it that of another office that the phrase gives him ("opposition leader"), else country and ELI
 *     after it and when elected but not in office, the country alone before it or when nothing tells
 * @param country his country, or null where his rows differ
 * @param sector sector of the office held on the day, ELI after it, null before it or when nothing tells
 */
record Tenure(
        Name row,
        @Nullable String code,
        @Nullable String country,
        @Nullable String sector) {
    static final String FORMER = "ELI";

    /** Sectors whose titles are not kept when the office is left. */
    private static final Set<String> NO_RANKS = Set.of("OPP", "LEG", "REB");

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
            return new Tenure(rows.get(0), Codes.of(country, FORMER), country, FORMER);
        }
        return day == null ? undated(rows, country, title) : dated(rows, day, country, title);
    }

    private static Tenure in(Name row) {
        return new Tenure(row, row.code(), row.country(), row.sector());
    }

    /** Without a day: the office that the phrase gives him, one that he still holds, what the phrase calls him, or his country alone. */
    private static Tenure undated(List<Name> rows, @Nullable String country, @Nullable Role title) {
        for (Name row : rows) {
            if (title != null && Persons.holds(row, title)) {
                return in(row);
            }
        }
        for (Name row : rows) {
            if (row.to() == null || Codes.armed(row.sector()) && rows.size() == 1) {
                return in(row);
            }
        }
        if (title != null && title.sector() != null) {
            return new Tenure(rows.get(0), Codes.of(country, title.sector()), country, title.sector());
        }
        return new Tenure(rows.get(0), country, country, null);
    }

    private static Tenure dated(List<Name> rows, LocalDate day, @Nullable String country, @Nullable Role title) {
        Name past = null;
        for (Name row : rows) {
            if (row.on(day)) {
                return in(row);
            }
            LocalDate end = row.to();
            if (end != null && end.isBefore(day) && (past == null || past.to() == null || end.isAfter(past.to()))) {
                past = row;
            }
        }
        // A former premier can be opposition leader or senator.
        if ((past == null || !Codes.armed(past.sector()))
                && title != null
                && NO_RANKS.contains(String.valueOf(title.sector()))) {
            return new Tenure(
                    past == null ? rows.get(0) : past, Codes.of(country, title.sector()), country, title.sector());
        }
        // "Governor X", whom the lexicon has as a minister of later or earlier days.
        if (title != null
                && "GOV".equals(title.sector())
                && rows.stream().noneMatch(row -> Persons.holds(row, title))
                && (past == null || !Codes.armed(past.sector()))) {
            Name known = past == null ? rows.get(0) : past;
            return new Tenure(known, Codes.of(country, title.sector()), country, title.sector());
        }
        if (past == null) {
            // "President-elect" is no office yet.
            String sector = title != null && FORMER.equals(title.sector()) ? FORMER : null;
            return new Tenure(rows.get(0), Codes.of(country, sector), country, sector);
        }
        return Codes.armed(past.sector())
                ? in(past)
                : new Tenure(past, Codes.of(past.country(), FORMER), past.country(), FORMER);
    }
}
