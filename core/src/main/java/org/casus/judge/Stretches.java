package org.casus.judge;

import java.util.Set;
import java.util.regex.Pattern;

/** Stretches of time that are counted: "for a <em>third day</em>", "in its <em>fourth month</em>". */
final class Stretches {
    private static final Set<String> NOUNS = Set.of("day", "night", "week", "month", "year");

    /** The second and all that follow. */
    private static final Pattern NTH = Pattern.compile("second|third|\\d+(st|nd|rd|th)|[a-z-]+(th|first|second|third)");

    private Stretches() {}

    /** Whether a noun is a stretch of time. */
    static boolean is(Syntax syntax, int noun) {
        return NOUNS.contains(syntax.lemma(noun));
    }

    /** Whether a noun is such a stretch, and not the first. */
    static boolean isNth(Syntax syntax, int noun) {
        if (!NOUNS.contains(syntax.lemma(noun))) {
            return false;
        }
        for (int word = syntax.first(noun); word >= 0 && word < noun; word = syntax.next(word)) {
            if (NTH.matcher(syntax.lower(word)).matches()) {
                return true;
            }
        }
        return false;
    }
}
