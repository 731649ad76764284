package org.casus.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.Span;

/** Where a text gives degrees of latitude and longitude: "33°47′N 44°30′E", "33.783°N 44.5°E", "33.783; 44.5". */
final class Coordinates {
    private static final String DEGREES = "\\d{1,3}(?:\\.\\d+)?°(?: ?\\d{1,2}[′'](?: ?\\d{1,2}(?:\\.\\d+)?[″\"])?)? ?";
    private static final Pattern WRITTEN = Pattern.compile(
            DEGREES + "[NS][ ,/;]{1,3}" + DEGREES + "[EWO]|-?\\d{1,2}\\.\\d{3,}[;,] ?-?\\d{1,3}\\.\\d{3,}");

    private Coordinates() {}

    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
