package org.casus.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters without case and accents, by which names are found however they are written. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
