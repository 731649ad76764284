package org.casus.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.casus.model.Span;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The days a time stands for, both ends included.
 *
 * @param from first day, {@code 2015-11-13} or partial {@code --11-13}, or null when open
 * @param to last day in the same form, or null when open
 * @param precision how exact the words are
 * @param years the years that fit when the year is open, newest first
 */
record Period(@Nullable String from, @Nullable String to, TimePrecision precision, List<Integer> years) {
    public Period {
        years = List.copyOf(years);
    }

    static Period of(LocalDate from, LocalDate to, TimePrecision precision) {
        return new Period(from.toString(), to.toString(), precision, List.of());
    }

    static Period day(LocalDate day) {
        return of(day, day, TimePrecision.DAY);
    }

    static Period month(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
    }

    /** The years from one to another. */
    static Period years(int first, int last) {
        return of(
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                first == last ? TimePrecision.YEAR : TimePrecision.RANGE);
    }

    /** A day whose year is open. */
    static Period partial(int month, int day, List<Integer> years) {
        String text = String.format(Locale.ROOT, "--%02d-%02d", month, day);
        return new Period(text, text, TimePrecision.DAY, years);
    }

    /** First day, when it is a full date. */
    public @Nullable LocalDate first() {
        return full(from);
    }

    /** Last day, when it is a full date. */
    public @Nullable LocalDate last() {
        return full(to);
    }

    /** From its first day to the last of another. */
    public Period until(Period other) {
        return new Period(from, other.to, TimePrecision.RANGE, List.of());
    }

    /** This and later, up to a day ("since Monday"). */
    public Period onwards(@Nullable LocalDate last) {
        return new Period(from, last == null ? null : last.toString(), TimePrecision.RANGE, years);
    }

    /** Not later than its end ("by Friday"). */
    public Period atLatest() {
        return new Period(null, to, TimePrecision.RANGE, years);
    }

    /** Earlier than its first day ("before Friday"). */
    Period before() {
        LocalDate first = first();
        return new Period(null, first == null ? null : first.minusDays(1).toString(), TimePrecision.RANGE, List.of());
    }

    /** Later than its last day ("after Friday"). */
    Period after() {
        LocalDate last = last();
        return new Period(last == null ? null : last.plusDays(1).toString(), null, TimePrecision.RANGE, List.of());
    }

    /** As the record has it. */
    public When when(Span span) {
        return new When(span, from, to, precision, years);
    }

    private static @Nullable LocalDate full(@Nullable String text) {
        return text == null || text.startsWith("-") ? null : LocalDate.parse(text);
    }
}
