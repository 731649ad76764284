package org.casus.resolve.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Sentence;

/** Lets only sentences through that hold a word or figure of time; the rest are never scanned. */
final class Gate {
    private static final List<String> OTHERS = List.of(
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "overnight",
            "now",
            "currently",
            "current",
            "presently",
            "nowadays",
            "recently",
            "lately",
            "future",
            "past",
            "present",
            "moment",
            "time",
            "these",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "annual",
            "annually",
            "hourly",
            "nightly",
            "quarterly",
            "biweekly",
            "fortnightly",
            "weekdays",
            "weekends",
            "fiscal",
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
            "o'clock",
            "eve",
            "half",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "a.m",
            "p.m");

    private final Set<String> words;

    Gate(Set<String> holidays) {
        words = new HashSet<>(OTHERS);
        words.addAll(holidays);
    }

    boolean opens(Annotated annotated, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tells(annotated.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return tells(word.substring(0, hyphen)) || tells(word.substring(hyphen + 1));
        }
        if (word.endsWith(".")) {
            return tells(word.substring(0, word.length() - 1)) || words.contains(word);
        }
        return words.contains(word)
                || Unit.of(word) != null
                || Weekdays.known(word)
                || Months.known(word)
                || Season.of(word) != null
                || Parts.code(word) != null
                || figure(word);
    }

    /** A year, decade, time of the clock or date in figures. */
    private static boolean figure(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0)) && word.charAt(0) != '\'') {
            return false;
        }
        int digits = 0;
        boolean mark = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            mark |= c == ':' || c == '/' || c == '.' || c == 's' || c == 'm';
        }
        return digits == 4 || mark && digits > 0;
    }
}
