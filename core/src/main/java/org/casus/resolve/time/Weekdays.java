package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Names of weekdays. */
final class Weekdays {
    private static final Map<String, DayOfWeek> NAMES = names();
    private static final Map<String, DayOfWeek> SHORT = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));

    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
    /** What may stand behind a day: "on Sat cushions" tells none. */
    private static final Set<String> BEHIND = Set.of(
            "in", "at", "near", "and", "when", "after", "before", "by", "for", "that", "with", "as", "to", "but",
            "while");

    private static final Set<String> BEFORE = Set.of("on", "since", "until", "till", "last", "next");

    private Weekdays() {}

    static boolean known(String word) {
        return NAMES.containsKey(word) || SHORT.containsKey(word) || NAMES.containsKey(singular(word));
    }

    /**
     * The weekday at this position, or null. Short forms need a full stop, a comma and a date or a part of the day behind them, or a
     * preposition of time before: "on <em>Fri</em>".
     */
    static @Nullable DayOfWeek at(Pieces pieces, int at) {
        DayOfWeek day = NAMES.get(pieces.text(at));
        if (day != null) {
            return day;
        }
        DayOfWeek brief = SHORT.get(pieces.text(at));
        if (brief == null || !pieces.get(at).capital()) {
            return null;
        }
        int next = pieces.stop(at + 1);
        int behind = pieces.is(next, ",") ? next + 1 : next;
        boolean date = Months.at(pieces, behind) > 0 || pieces.get(behind).digits();
        return date || next > at + 1 && next < pieces.size() || told(pieces, at, next) ? brief : null;
    }

    private static boolean told(Pieces pieces, int at, int next) {
        boolean part = next < pieces.size() && PARTS.contains(pieces.text(next));
        boolean before = at > 0 && BEFORE.contains(pieces.text(at - 1));
        boolean ends = next >= pieces.size()
                || !Character.isLetter(pieces.text(next).charAt(0))
                || BEHIND.contains(pieces.text(next));
        return part || before && ends;
    }

    /** The weekday of a plural ("Mondays"), or null. */
    static @Nullable DayOfWeek plural(Pieces pieces, int at) {
        return pieces.text(at).endsWith("days") ? NAMES.get(singular(pieces.text(at))) : null;
    }

    /** Position behind the name and its full stop. */
    static int end(Pieces pieces, int at) {
        return NAMES.containsKey(pieces.text(at)) ? at + 1 : pieces.stop(at + 1);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> names = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return names;
    }
}
