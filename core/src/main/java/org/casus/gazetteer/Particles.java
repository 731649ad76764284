package org.casus.gazetteer;

import java.util.Set;

/** The small words inside names of places and people of Romance tongues: what stands before one is not a name of its own, "Santiago <em>de</em> Cali". */
public final class Particles {
    private static final Set<String> JOINING =
            Set.of("de", "del", "da", "do", "dos", "das", "di", "du", "des", "della");
    private static final Set<String> ARTICLES = Set.of("la", "las", "los", "el", "le", "les");

    private Particles() {}

    /** Whether a word, as it is written, joins what stands before and behind it to one name. */
    public static boolean joining(String word) {
        return JOINING.contains(word);
    }

    /** Whether a word may stand behind a joining one: "de <em>la</em>". */
    public static boolean article(String word) {
        return ARTICLES.contains(word);
    }
}
