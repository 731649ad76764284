package org.casus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as carriers write them: {@code 2015-11-21}, with or without a time behind it. */
final class Days {
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
}
