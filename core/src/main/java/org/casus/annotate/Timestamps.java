package org.casus.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The time of day that opens an entry of a live report: "01:12 Helicopters fired …", "10:05 GMT: Two rockets …". No part of the sentence. */
final class Timestamps {
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.][0-5]\\d");
    private static final Set<String> ZONES = Set.of(
            "a.m.", "am", "aest", "bst", "cest", "cet", "edt", "eet", "est", "et", "gmt", "ist", "local", "msk", "p.m.",
            "pdt", "pm", "pst", "time", "utc");
    private static final Set<String> MARKS = Set.of(":", "--", "-", "|", ",");

    private Timestamps() {}

    /** How many tokens the time takes at the start of a sentence; 0 when there is none. */
    static int end(List<Piece> sentence) {
        if (!CLOCK.matcher(sentence.get(0).form()).matches()) {
            return 0;
        }
        int end = 1;
        while (end < sentence.size() && ZONES.contains(sentence.get(end).form().toLowerCase(Locale.ROOT))) {
            end++;
        }
        while (end < sentence.size() && MARKS.contains(sentence.get(end).form())) {
            end++;
        }
        boolean opens = end + 1 < sentence.size() && !sentence.get(end).isLowerCase();
        return opens ? end : 0;
    }
}
