package org.casus.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** English names of months and days of the week, in lower case. */
final class CalendarNames {
    private static final Set<String> MONTHS = lower(Month.values());
    private static final Set<String> WEEKDAYS = lower(DayOfWeek.values());

    private CalendarNames() {}

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    private static Set<String> lower(Enum<?>[] names) {
        return Arrays.stream(names)
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
