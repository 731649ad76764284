package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar or the clock. */
enum Unit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    WEEK("W", false),
    WEEKEND("WE", false),
    FORTNIGHT("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    YEAR("Y", false),
    DECADE("Y", false),
    CENTURY("Y", false);

    private static final int LAST_YEAR = 9999;

    /** More days than ten thousand years have. */
    private static final long FARTHEST = 4_000_000;

    private static final Map<String, Unit> NAMES = names();

    private final String letter;
    private final boolean clock;

    Unit(String letter, boolean clock) {
        this.letter = letter;
        this.clock = clock;
    }

    /** The unit of a word, singular or plural, or null. */
    static @Nullable Unit of(String word) {
        return NAMES.get(word);
    }

    static boolean plural(String word) {
        return word.endsWith("s") && NAMES.containsKey(word) || word.equals("centuries");
    }

    boolean clock() {
        return clock;
    }

    /** TIMEX3 duration of so many: {@code P3D}, {@code PT12H}; {@code PXW} for an unknown number. */
    String duration(@Nullable Double amount) {
        String start = clock ? "PT" : "P";
        if (amount == null) {
            return start + "X" + letter;
        }
        double times = amount * (this == DECADE ? 10 : this == CENTURY ? 100 : this == FORTNIGHT ? 2 : 1);
        if (times == Math.rint(times)) {
            return start + (long) times + letter;
        }
        if (times * 2 == Math.rint(times * 2) && (this == HOUR || this == YEAR || this == DAY)) {
            return start + (long) times + letter + (this == HOUR ? "30M" : this == YEAR ? "6M" : "T12H");
        }
        return start + String.format(Locale.ROOT, "%.2f", times).replaceAll("0+$", "") + letter;
    }

    /** A day so many units on (or back); null where that is no year of four figures. */
    @Nullable
    LocalDate shift(LocalDate day, long amount) {
        if (Math.abs(amount) > FARTHEST) {
            return null;
        }
        LocalDate shifted = shifted(day, amount);
        return shifted.getYear() >= 1 && shifted.getYear() <= LAST_YEAR ? shifted : null;
    }

    private LocalDate shifted(LocalDate day, long amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2 * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
        };
    }

    /** The day, week, month … that holds a day. */
    Value around(@Nullable LocalDate day) {
        if (day == null) {
            return adrift();
        }
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Value.date(day.toString(), Period.day(day));
            case WEEK, FORTNIGHT -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Value.date(week(day), Period.of(monday, monday.plusDays(6), TimePrecision.WEEK));
            }
            case WEEKEND -> {
                LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5);
                yield Value.date(week(day) + "-WE", Period.of(saturday, saturday.plusDays(1), TimePrecision.RANGE));
            }
            case MONTH -> Value.date(YearMonth.from(day).toString(), Period.month(YearMonth.from(day)));
            case QUARTER -> {
                int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
                LocalDate first = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
                yield Value.date(
                        day.getYear() + "-Q" + quarter,
                        Period.of(first, first.plusMonths(3).minusDays(1), TimePrecision.RANGE));
            }
            case YEAR -> Value.date(Integer.toString(day.getYear()), Period.years(day.getYear(), day.getYear()));
            case DECADE -> {
                int first = day.getYear() / 10 * 10;
                yield Value.date(first / 10 + "X", Period.years(first, first + 9));
            }
            case CENTURY -> {
                int first = day.getYear() / 100 * 100;
                yield Value.date(first / 100 + "XX", Period.years(first, first + 99));
            }
        };
    }

    /** The value when no day is known to count from. */
    Value adrift() {
        return Value.date(
                switch (this) {
                    case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
                    case WEEK, FORTNIGHT -> "XXXX-WXX";
                    case WEEKEND -> "XXXX-WXX-WE";
                    case MONTH -> "XXXX-XX";
                    case QUARTER -> "XXXX-QX";
                    case YEAR, DECADE, CENTURY -> "XXXX";
                },
                null);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Map<String, Unit> names() {
        Map<String, Unit> names = new HashMap<>();
        for (Unit unit : values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            names.put(name, unit);
            names.put(unit == CENTURY ? "centuries" : name + "s", unit);
        }
        names.put("yr", YEAR);
        names.put("yrs", YEAR);
        names.put("hr", HOUR);
        names.put("hrs", HOUR);
        names.put("mins", MINUTE);
        names.put("nights", DAY);
        return names;
    }
}
