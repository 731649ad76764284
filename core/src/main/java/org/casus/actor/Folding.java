package org.casus.actor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.codebook.Row;
import org.casus.codebook.Table;

/**
 * Brings the spellings of a word to one: lower case, without diacritics, dots and apostrophes, and the variants of {@code
 * lexicons/spellings.csv} ("mohammed", "muhammad") to the first of their row.
 */
final class Folding {
    private final Map<String, String> variants = new HashMap<>();

    Folding(Table spellings) {
        for (Row row : spellings.rows()) {
            for (String variant : row.list("variants")) {
                variants.put(variant, row.get("word"));
            }
        }
    }

    String fold(String word) {
        String plain = plain(word);
        return variants.getOrDefault(plain, plain);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean simple = true;
        for (int i = 0; i < lower.length() && simple; i++) {
            char c = lower.charAt(i);
            simple = c < 128 && c != '.' && c != '\'' && c != '`';
        }
        if (simple || lower.equals("'s")) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            letter(parted.charAt(i), folded);
        }
        return folded.toString();
    }

    private static void letter(char c, StringBuilder folded) {
        switch (c) {
            case '.', '\'', '`', '’', '‘', 'ʿ', 'ʾ', 'ʻ', 'ʼ', '´' -> {}
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ə' -> folded.append('a');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    folded.append(c);
                }
            }
        }
    }
}
