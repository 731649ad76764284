package org.casus.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name under which the gazetteer is searched: small letters without accents, apostrophes and dots, words parted by
 * one blank, without tags of HTML and invisible marks, without a leading "the", with "saint", "mount" and "fort" written out.
 */
public final class Key {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private Key() {}

    /** The key of a name, empty when nothing of it is a letter or digit. */
    public static String of(String name) {
        String bare = name.indexOf('<') < 0 ? name : TAG.matcher(name).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT);
        String parted = plain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(parted.length() + 4);
        StringBuilder word = new StringBuilder(16);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (blank(c)) {
                flush(word, key);
            } else {
                letter(c, word);
            }
        }
        flush(word, key);
        return key.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(char c) {
        return c == '-'
                || c == ','
                || c == '/'
                || c == '('
                || c == ')'
                || c == '–'
                || c == '—'
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c);
    }

    private static void flush(StringBuilder word, StringBuilder key) {
        if (word.length() == 0) {
            return;
        }
        String said = word.toString();
        word.setLength(0);
        if (key.length() == 0 && said.equals("the")) {
            return;
        }
        if (key.length() > 0) {
            key.append(' ');
        }
        key.append(
                switch (said) {
                    case "st", "ste" -> "saint";
                    case "mt" -> "mount";
                    case "ft" -> "fort";
                    default -> said;
                });
    }

    private static void letter(char c, StringBuilder word) {
        switch (c) {
            case '.', '\'', '`', '"', '’', '‘', '“', '”', 'ʿ', 'ʾ', 'ʻ', 'ʼ', '´', '\u200e', '\u200f', '\u00ad' -> {}
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'ı' -> word.append('i');
            case 'ə' -> word.append('a');
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'þ' -> word.append("th");
            default -> {
                int type = Character.getType(c);
                if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                    word.append(c);
                }
            }
        }
    }
}
