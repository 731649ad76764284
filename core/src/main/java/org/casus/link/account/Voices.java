package org.casus.link.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who speaks, each once however it is called: "Russia's defence ministry" and "the Russian Defence Ministry" are one voice. */
final class Voices {
    /** Two words that begin with so many letters alike are a country and what is its own. */
    private static final int STEM = 4;

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|a|an)\\s+");
    private static final Pattern OWNER = Pattern.compile("['’]s?$");

    private final Map<String, String> voices = new HashMap<>();

    /** The labels met by their last words. */
    private final Map<String, List<String>> met = new HashMap<>();

    /** The voices of testimonies; each is called as the first of them calls it. */
    static Voices of(List<Testimony> testimonies) {
        Voices voices = new Voices();
        for (Testimony testimony : testimonies) {
            voices.of(testimony.telling().by());
        }
        return voices;
    }

    /** The voice of a label; that of the paper itself is empty. */
    String of(@Nullable String label) {
        if (label == null) {
            return "";
        }
        String known = voices.get(label);
        return known != null ? known : add(label);
    }

    private String add(String label) {
        String[] words = words(label);
        List<String> others =
                met.computeIfAbsent(words[words.length - 1].toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        for (String other : others) {
            if (same(words, words(other))) {
                String voice = Objects.requireNonNull(voices.get(other));
                voices.put(label, voice);
                return voice;
            }
        }
        others.add(label);
        voices.put(label, label);
        return label;
    }

    private static String[] words(String label) {
        return ARTICLE.matcher(label.strip()).replaceFirst("").split("\\s+");
    }

    private static boolean same(String[] one, String[] other) {
        boolean same = one.length == other.length;
        for (int i = 0; i < one.length && same; i++) {
            same = one[i].equalsIgnoreCase(other[i]) || ofOneCountry(one[i], other[i]);
        }
        return same;
    }

    private static boolean ofOneCountry(String one, String other) {
        String a = OWNER.matcher(one).replaceFirst("");
        String b = OWNER.matcher(other).replaceFirst("");
        return Character.isUpperCase(a.charAt(0))
                && a.length() >= STEM
                && b.length() >= STEM
                && a.regionMatches(0, b, 0, STEM)
                && (a.equals(b) || !a.equals(one) || !b.equals(other));
    }
}
