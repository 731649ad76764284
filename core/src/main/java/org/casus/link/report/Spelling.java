package org.casus.link.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** What stays of a place's name however it is written in Latin letters: "Olenivka" and "Yelenovka", "Horlivka" and "Gorlovka". */
public final class Spelling {
    private static final Pattern ARTICLE = Pattern.compile("^(?:a[ldnrstz]|ash|el)[- ]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyj]|h$");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final int FEWEST = 3;
    private static final int LONGER = 3;
    /** Sounds that one way of writing spells with other letters than another. */
    private static final String[][] SOUNDS = {
        {"shch", "s"},
        {"sch", "s"},
        {"kh", "h"},
        {"gh", "h"},
        {"zh", "z"},
        {"sh", "s"},
        {"ch", "c"},
        {"ts", "c"},
        {"tz", "c"},
        {"ck", "k"},
        {"ph", "f"},
        {"q", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"g", "h"}
    };

    private Spelling() {}

    /** Whether a name of which nobody knows where it lies, and another, may be two spellings of one. */
    public static boolean alike(Place a, Place b) {
        if (!unknown(a) && !unknown(b)) {
            return false;
        }
        String one = sounds(a);
        return one != null
                && one.equals(sounds(b))
                && Math.abs(a.name().length() - b.name().length()) <= LONGER;
    }

    /** Whether a place goes by a name, and it is not known where it lies. */
    public static boolean unknown(Place place) {
        return place.country() == null
                && place.latitude() == null
                && !place.name().isEmpty()
                && Character.isUpperCase(place.name().charAt(0));
    }

    /** The consonants of the name of a town or what may be one, as they sound; null when it has too few. */
    public static @Nullable String sounds(Place place) {
        if (!place.precision().mayBeTown() && place.precision() != PlacePrecision.POINT) {
            return null;
        }
        String written = Normalizer.normalize(place.name(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String name =
                NO_LETTER.matcher(ARTICLE.matcher(written).replaceFirst("")).replaceAll("");
        for (String[] sound : SOUNDS) {
            name = name.replace(sound[0], sound[1]);
        }
        String sounds = TWICE.matcher(VOWEL.matcher(name).replaceAll("")).replaceAll("$1");
        return sounds.length() < FEWEST ? null : sounds;
    }
}
