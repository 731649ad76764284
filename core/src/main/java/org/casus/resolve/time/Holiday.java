package org.casus.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The day of a holiday in a year, as the lexicon {@code holidays.csv} writes it: {@code 12-25} the same each year, {@code
 * 11-thu-4} the fourth Thursday of November ({@code 05-mon-last} the last), {@code easter-2} two days before Easter (also
 * {@code orthodox+0}), {@code hijri-10-01} a day of the Umm al-Qura calendar.
 */
record Holiday(String rule) {
    /** From when the Jewish calendar counts. */
    private static final LocalDate HEBREW_EPOCH = LocalDate.of(-3760, 9, 7);

    /** The day in that year, or null when the rule gives none. */
    @Nullable
    LocalDate in(int year) {
        try {
            if (rule.startsWith("easter")) {
                return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
            }
            if (rule.startsWith("orthodox")) {
                return orthodox(year).plusDays(Integer.parseInt(rule.substring(8)));
            }
            if (rule.startsWith("hebrew")) {
                return hebrew(year).plusDays(Integer.parseInt(rule.substring(6)));
            }
            if (rule.matches("\\d{4}-.*")) {
                return listed(year);
            }
            String[] parts = rule.split("-");
            if (rule.startsWith("hijri")) {
                return hijri(year, Integer.parseInt(parts[1]), isMonth() ? 1 : Integer.parseInt(parts[2]));
            }
            int month = Integer.parseInt(parts[0]);
            return parts.length == 2
                    ? LocalDate.of(year, month, Integer.parseInt(parts[1]))
                    : weekday(LocalDate.of(year, month, 1), parts[1], parts[2]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last day of what began on a day: the day itself, or the last of its month. */
    LocalDate last(LocalDate first) {
        if (!isMonth()) {
            return first;
        }
        return first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    }

    /** Whether it lasts a month. */
    boolean isMonth() {
        return rule.matches("hijri-\\d+");
    }

    private @Nullable LocalDate listed(int year) {
        for (String day : rule.split(" ")) {
            if (day.startsWith(year + "-")) {
                return LocalDate.parse(day);
            }
        }
        return null;
    }

    /** The Jewish New Year in the autumn of that year (Dershowitz and Reingold). */
    private static LocalDate hebrew(int year) {
        int jewish = year + 3761;
        long before = elapsed(jewish - 1);
        long day = elapsed(jewish);
        long moved = elapsed(jewish + 1) - day == 356 ? 2 : day - before == 382 ? 1 : 0;
        return HEBREW_EPOCH.plusDays(day + moved);
    }

    /** Days from the epoch to the new moon that opens a Jewish year; three weekdays are never its first. */
    private static long elapsed(int jewish) {
        long months = (235L * jewish - 234) / 19;
        long day = 29 * months + (12_084 + 13_753 * months) / 25_920;
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
    }

    private static LocalDate weekday(LocalDate first, String name, String which) {
        DayOfWeek day = null;
        for (DayOfWeek each : DayOfWeek.values()) {
            day = each.name().toLowerCase(Locale.ROOT).startsWith(name) ? each : day;
        }
        if (day == null) {
            throw new DateTimeException("no weekday: " + name);
        }
        return which.equals("last")
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(which), day));
    }

    /** The first such day of the Islamic calendar that falls into the year. */
    private static @Nullable LocalDate hijri(int year, int month, int day) {
        int start = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int y = start; y <= start + 1; y++) {
            LocalDate date = LocalDate.from(HijrahDate.of(y, month, day));
            if (date.getYear() == year) {
                return date;
            }
        }
        return null;
    }

    /** Easter Sunday of the western churches (the anonymous Gregorian algorithm). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Easter Sunday of the eastern churches (Meeus), on the Gregorian calendar of 1900 to 2099. */
    private static LocalDate orthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }
}
