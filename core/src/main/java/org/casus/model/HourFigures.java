package org.casus.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Four figures that are an hour and no year: "at 1730", "at about 1600", "shortly before 1700", "1830 GMT". */
public final class HourFigures {
    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-4])[0-5]\\d");
    private static final Pattern RECENT_YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> HEDGES =
            Set.of("about", "around", "approximately", "nearly", "roughly", "exactly", "precisely", "almost");
    private static final Set<String> BESIDE = Set.of("before", "after", "past");
    private static final Set<String> NEAR = Set.of("shortly", "just", "soon", "minutes", "immediately");
    private static final Set<String> ZONES = Set.of("gmt", "utc", "hours");

    private HourFigures() {}

    /** Whether a word is an hour by the words around it; "shortly after 1945" is a year. */
    public static boolean at(Annotated annotated, int token) {
        String figures = lower(annotated, token);
        if (!HOUR.matcher(figures).matches()) {
            return false;
        }
        String before = lower(annotated, token - 1);
        if (BESIDE.contains(before)) {
            return NEAR.contains(lower(annotated, token - 2))
                    && !RECENT_YEAR.matcher(figures).matches();
        }
        return "at".equals(HEDGES.contains(before) ? lower(annotated, token - 2) : before)
                || ZONES.contains(lower(annotated, token + 1));
    }

    private static String lower(Annotated annotated, int token) {
        return token < 0 || token >= annotated.tokens().size()
                ? ""
                : annotated.token(token).form().toLowerCase(Locale.ROOT);
    }
}
