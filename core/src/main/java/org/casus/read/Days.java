package org.casus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.DayOrder;
import org.jspecify.annotations.Nullable;

/** Days as carriers write them: {@code 2015-11-21}, with or without a time behind it, or in the words of newspapers. */
final class Days {
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("^" + WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*");
    private static final Pattern DAY_FIRST =
            Pattern.compile("^" + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4})\\b.*");
    private static final Pattern NUMBERS = Pattern.compile("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b.*");
    private static final Pattern DIGITS = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}|T.*)?$");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Days() {}

    /** The day, or null when it is none. */
    static @Nullable LocalDate parse(String written) {
        String day = written.strip();
        if (day.length() > 10 && (day.charAt(10) == 'T' || day.charAt(10) == ' ')) {
            day = day.substring(0, 10);
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The day that a line begins with, in any way of writing that allows only one reading, or null. */
    static @Nullable LocalDate find(String written, DayOrder order) {
        LocalDate iso = parse(written);
        if (iso != null) {
            return iso;
        }
        String line = written.strip().toLowerCase(Locale.ROOT);
        Matcher words = MONTH_FIRST.matcher(line);
        if (words.matches()) {
            return day(words.group(3), month(words.group(1)), words.group(2));
        }
        words = DAY_FIRST.matcher(line);
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1));
        }
        Matcher numbers = YEAR_FIRST.matcher(line);
        if (numbers.matches() || (numbers = DIGITS.matcher(line)).matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        numbers = NUMBERS.matcher(line);
        return numbers.matches() ? numbers(numbers, order) : null;
    }

    private static @Nullable LocalDate numbers(Matcher numbers, DayOrder order) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        LocalDate dayFirst = day(numbers.group(3), second, numbers.group(1));
        LocalDate monthFirst = day(numbers.group(3), first, numbers.group(2));
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNSAID -> first == second || monthFirst == null ? dayFirst : dayFirst == null ? monthFirst : null;
        };
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) / 3 + 1;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Month.of(month), Integer.parseInt(day));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
