package org.casus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a text is English, cautiously: only a text that is long enough and clearly something else is refused. First
 * by script, then by the share of words that English, or another language, cannot do without.
 */
final class Language {
    /** Below this many words nothing is said by words alone. */
    private static final int FEWEST_WORDS = 25;

    private static final double LEAST_ENGLISH = 0.12;
    private static final int SAMPLE = 20_000;

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "was", "with", "as", "it", "by", "at",
            "from", "has", "have", "had", "be", "were", "are", "said", "an", "his", "her", "they", "who", "which",
            "this", "but", "not", "will", "after", "been", "their", "or", "he", "she", "we", "you", "i", "its", "would",
            "when", "about", "more", "than", "over", "into", "out", "up", "there", "no", "one", "two", "new", "could",
            "against");

    private static final Set<String> OTHERS = Set.of(
            "le", "la", "les", "des", "et", "du", "une", "dans", "pour", "que", "qui", "est", "sur", "pas", "au", "aux",
            "el", "los", "las", "del", "y", "en", "por", "con", "una", "para", "su", "al", "lo", "como", "más", "se",
            "der", "die", "das", "und", "den", "von", "zu", "mit", "ist", "im", "nicht", "ein", "eine", "auf", "dem",
            "für", "sich", "di", "che", "il", "della", "per", "un", "non", "sono", "gli", "nel", "alla", "da", "do",
            "os", "não", "uma", "com", "em", "dos", "het", "van", "een", "op", "te", "zijn", "voor", "niet", "och",
            "att", "som", "på", "av", "det", "nie", "na", "w", "z", "że", "jest", "ve", "bir", "bu", "için", "ile",
            "yang", "dan", "untuk", "dengan", "dari", "pada", "ini", "itu", "ya", "wa", "kwa", "katika");

    private Language() {}

    /** Whether a text that is said to be in another language has as many English words as an English text. */
    static boolean english(String text) {
        int words = 0;
        int english = 0;
        for (String word : words(text)) {
            words++;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english > words / 4;
    }

    /** Whether the text is surely not English. */
    static boolean foreign(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < sample.length(); ) {
            int c = sample.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
                    latin++;
                } else {
                    other++;
                }
            }
        }
        if (other > latin) {
            return other >= 10;
        }
        int words = 0;
        int english = 0;
        int others = 0;
        for (String word : words(sample)) {
            words++;
            english += ENGLISH.contains(word) ? 1 : 0;
            others += OTHERS.contains(word) && !ENGLISH.contains(word) ? 1 : 0;
        }
        return words >= FEWEST_WORDS && english < words * LEAST_ENGLISH && others > english && others > words / 20;
    }

    private static List<String> words(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        List<String> words =
                new ArrayList<>(List.of(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
