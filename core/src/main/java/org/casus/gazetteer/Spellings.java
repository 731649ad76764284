package org.casus.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys under which a place is found: of its names, and of the ways in which newspapers write names like them. */
final class Spellings {
    private static final Set<String> ARABIC = Set.of(
            "SY", "IQ", "YE", "LY", "EG", "SD", "SA", "JO", "LB", "PS", "AE", "OM", "QA", "KW", "BH", "DZ", "TN", "MA",
            "MR");
    private static final Pattern ARTICLE =
            Pattern.compile("^(al|ar|as|ad|an|at|az|ash|adh|ath|el|ed|er|es|en|et|ez|esh) (?=....)");
    /** Words that name a division rather than the place after which it is named. */
    private static final Pattern DIVISION = Pattern.compile(
            "^(muhafazat|qada|wilayat?|wilaya de|wilaya d|departamento de|departement de la|departement du|departement de|"
                    + "provincia de|province of|provincia di|provinz|region of|state of|municipality of|distrito de|"
                    + "estado de|raionul|judetul|nahiyat|mintaqat|mudiriyat|gouvernorat de|opstina|obcina|bezirk|landkreis) "
                    + "| (governorate|province|oblast|oblasty|state|region|district|department|prefecture|county|krai|"
                    + "rayon|raion|municipality|city|division|territory|republic|shi|sheng|fu|ken|voivodeship|okrug|"
                    + "township|canton|emirate|district council)$");

    private Spellings() {}

    /**
     * All keys of a place.
     *
     * @param names all its names
     * @param country ISO 3166 alpha-2
     * @param bare whether it is also found without the word that says what division it is ("Homs" of "Homs Governorate")
     */
    static Set<String> of(Collection<String> names, String country, boolean bare) {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> add(Key.of(name), country, keys));
        if (bare) {
            for (String key : Set.copyOf(keys)) {
                String name = DIVISION.matcher(key).replaceAll("");
                if (name.length() > 2) {
                    add(name, country, keys);
                }
            }
        }
        return keys;
    }

    private static void add(String key, String country, Set<String> keys) {
        if (key.isEmpty() || key.getBytes(StandardCharsets.UTF_8).length > 255) {
            return;
        }
        keys.add(key);
        if (!ARABIC.contains(country)) {
            return;
        }
        String bare = ARTICLE.matcher(key).replaceFirst("");
        for (String each : List.of(key, bare)) {
            keys.add(each);
            if (each.endsWith("ah") && each.length() > 4) {
                keys.add(each.substring(0, each.length() - 1));
            }
        }
        if (!bare.equals(key)) {
            for (String article : new String[] {"al ", "el "}) {
                keys.add(article + bare);
                if (bare.endsWith("ah")) {
                    keys.add(article + bare.substring(0, bare.length() - 1));
                }
            }
        }
    }
}
