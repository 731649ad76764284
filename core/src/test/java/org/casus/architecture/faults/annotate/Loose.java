package org.casus.architecture.faults.annotate;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jsoup.Jsoup;

/** A class that takes what it likes: a library, the streams, the clock, the language of the machine. */
public final class Loose {
    private Loose() {}

    static String library() {
        return Jsoup.parse("<p>").text();
    }

    static void print(Exception failure) {
        System.err.println("no");
        failure.printStackTrace();
        System.exit(1);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static LocalDate allowedToday(Clock clock) {
        return LocalDate.now(clock);
    }

    static String lower(String text) {
        return text.toLowerCase() + Charset.defaultCharset() + String.format("%d", text.length());
    }

    static String allowedLower(String text) {
        return text.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%d", text.length());
    }
}
