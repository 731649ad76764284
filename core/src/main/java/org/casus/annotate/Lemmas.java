package org.casus.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends lemmas that the engine misses: "ended" for "end", "'s" for "be", "lie" for the infinitive "lay". */
final class Lemmas {
    private static final Set<String> WHOLE =
            Set.of("shed", "wed", "bed", "shred", "embed", "need", "speed", "heed", "seed");

    /** "Kettl" of "kettled": no English verb ends so. */
    private static final Pattern CUT_SHORT = Pattern.compile("\\p{L}+[bcdfgkptz]l");

    private Lemmas() {}

    static String of(String form, String tag, String lemma) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (tag.equals("CD") || lemma.startsWith("#")) {
            return lower;
        }
        return tag.startsWith("VB") ? verb(lower, tag, lemma) : lemma;
    }

    private static String verb(String form, String tag, String lemma) {
        switch (form) {
            case "'s", "'re", "'m":
                return lemma.startsWith("'") ? "be" : lemma;
            case "'ve":
                return "have";
            case "lay":
                return tag.equals("VBD") ? lemma : "lay";
            case "lays", "laying", "laid":
                return "lay";
            default:
                boolean past = tag.equals("VBD") || tag.equals("VBN");
                String base = past && lemma.equals(form) && isRegular(form) ? cut(form) : lemma;
                return CUT_SHORT.matcher(base).matches() && form.startsWith(base) ? base + "e" : base;
        }
    }

    private static boolean isRegular(String form) {
        return form.length() > 4 && form.endsWith("ed") && !form.endsWith("eed") && !WHOLE.contains(form);
    }

    private static String cut(String form) {
        String stem = form.substring(0, form.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (last == before && "bdgmnprt".indexOf(last) >= 0) {
            return stem.substring(0, stem.length() - 1);
        }
        boolean silent = "vcuz".indexOf(last) >= 0 || stem.endsWith("id") || stem.endsWith("at");
        return silent ? stem + "e" : stem;
    }
}
