package org.casus.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which of a place's other names an English text could have. */
final class OtherNames {
    private static final Set<String> LANGUAGES = Set.of("", "en");
    /** Letters of the Latin script with all their marks end here; those that Vietnamese adds stand apart. */
    private static final int LATIN_END = 0x250;

    private static final int VIETNAMESE = 0x1E00;
    private static final int VIETNAMESE_END = 0x1F00;

    private OtherNames() {}

    /** Those written in Latin letters that are no codes of airports or stations. */
    static List<String> readable(Collection<String> names) {
        List<String> readable = new ArrayList<>();
        for (String name : names) {
            if (isReadable(name)) {
                readable.add(name);
            }
        }
        return readable;
    }

    /** Whether a name of such a language, or of none that is told, belongs to English. */
    static boolean english(String language) {
        return LANGUAGES.contains(language);
    }

    static boolean isReadable(String name) {
        boolean small = false;
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                if (c >= LATIN_END && !(c >= VIETNAMESE && c < VIETNAMESE_END)) {
                    return false;
                }
                letters++;
                small |= Character.isLowerCase(c);
            }
        }
        return letters > 2 && small;
    }
}
