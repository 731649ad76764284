package org.casus.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that opens a paragraph: {@code BAGHDAD (AP) --}, {@code KYIV, Ukraine, Oct 3 (Reuters) --}, {@code
 * GENEVA --}, {@code (CNN) --}, {@code SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT]}, {@code NEW DELHI:}.
 *
 * <p>A place in capitals with a dash is enough, unless the whole text is in capitals; any other place needs an agency or a date.
 * A place with a colon is uncertain.
 */
final class Datelines {
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_AGENCY = 10;
    private static final Set<String> MONTHS = Set.of(
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> AGENCIES = Set.of(
            "afp",
            "ap",
            "associated press",
            "bbc",
            "cnn",
            "dpa",
            "efe",
            "ians",
            "interfax",
            "irna",
            "itar - tass",
            "kyodo",
            "pti",
            "reuters",
            "sana",
            "tass",
            "upi",
            "xinhua",
            "yonhap");
    private static final Set<String> LABELS = Set.of(
            "ABSTRACT",
            "ANALYSIS",
            "BREAKING",
            "CORRECTED",
            "CORRECTION",
            "EDITORIAL",
            "EXCLUSIVE",
            "EXPLAINER",
            "FACTBOX",
            "FULL",
            "INTERVIEW",
            "LIVE",
            "NEWS",
            "NOTE",
            "OPINION",
            "PHOTOS",
            "SPECIAL",
            "TIMELINE",
            "UPDATE",
            "UPDATED",
            "URGENT",
            "VIDEO",
            "WATCH",
            "WRAPUP");
    private static final Set<String> SMALL =
            Set.of("al", "and", "de", "del", "el", "la", "le", "los", "of", "on", "the");

    private final List<Piece> pieces;
    private int at;

    private Datelines(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * @param pieces tokens of the paragraph
     * @param lower whether the document is in lower case
     */
    static @Nullable Opening find(List<Piece> pieces, boolean lower) {
        return new Datelines(pieces).read(lower);
    }

    private @Nullable Opening read(boolean lower) {
        int placeEnd = place(lower);
        boolean capitals = placeEnd > 0 && allCapitals(0, placeEnd);
        if (placeEnd > 0 && is(":") && (capitals || lower) && at == placeEnd && pieces.size() > at + 5) {
            return isLabel() ? null : new Opening(at + 1, placeEnd, at, at, false);
        }
        while (placeEnd > 0 && region()) {}
        boolean date = date();
        int agencyFirst = agency();
        int agencyEnd = agencyFirst < 0 ? -1 : at - 1;
        String agency = agencyFirst < 0 ? "" : text(agencyFirst, agencyEnd);
        boolean dash = dash();
        boolean known = AGENCIES.contains(agency.toLowerCase(Locale.ROOT));
        boolean proven = dash
                ? agencyFirst >= 0 && (placeEnd > 0 || known || agency.matches("[KW][A-Z]{2,3}(-TV)?"))
                        || date && placeEnd > 0
                        || capitals && opensMixedText()
                : known && at < pieces.size();
        if (!proven || isLabel()) {
            return null;
        }
        tags();
        return new Opening(at, placeEnd, Math.max(agencyFirst, 0), Math.max(agencyEnd, 0), true);
    }

    /** Reads the words of a place and returns where they end, or 0. */
    private int place(boolean lower) {
        int end = words(lower);
        return end > 0 && end <= LONGEST_PLACE ? end : 0;
    }

    private int words(boolean lower) {
        int start = at;
        while (at < pieces.size() && at - start <= LONGEST_PLACE) {
            Piece piece = pieces.get(at);
            boolean word = piece.isWord() && (piece.isCapitalised() || lower);
            boolean joined = at > start
                    && (piece.form().equals("-")
                            || piece.form().equals("'s")
                            || isSlash()
                            || SMALL.contains(piece.form()));
            if (!word && !joined) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Between two towns: "DUBAI/DOHA". */
    private boolean isSlash() {
        return is("/") && at + 1 < pieces.size() && pieces.get(at + 1).isWord() && isUpper(at - 1) && isUpper(at + 1);
    }

    private boolean isUpper(int index) {
        String form = pieces.get(index).form();
        return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    private boolean region() {
        int start = at;
        if (is(",") && at + 1 < pieces.size() && pieces.get(at + 1).isCapitalised() && !isMonth(at + 1)) {
            at++;
            int end = words(false);
            if (end > start + 1 && end <= start + 1 + LONGEST_PLACE) {
                return true;
            }
        }
        at = start;
        return false;
    }

    private boolean date() {
        int start = at;
        boolean month = false;
        while (at < pieces.size() && at < start + 8) {
            String form = pieces.get(at).form();
            boolean part = form.equals(",") || form.equals(".") || form.equals("/") || form.matches("\\d{1,4}");
            if (isMonth(at)) {
                month = true;
            } else if (!part) {
                break;
            }
            at++;
        }
        if (!month) {
            at = is(",") ? start + 1 : start;
        }
        return month;
    }

    private boolean isMonth(int index) {
        String word = pieces.get(index).form().toLowerCase(Locale.ROOT);
        return MONTHS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Reads an agency in brackets or slashes and returns its first token, or -1. */
    private int agency() {
        String close = is("(") ? ")" : is("/") ? "/" : "";
        for (int end = at + 2; !close.isEmpty() && end < Math.min(pieces.size(), at + 2 + LONGEST_AGENCY); end++) {
            if (pieces.get(end).form().equals(close)) {
                int first = at + 1;
                at = end + 1;
                return first;
            }
        }
        return -1;
    }

    private boolean dash() {
        if (is("--") || is("-") || is("---")) {
            at++;
            return true;
        }
        return false;
    }

    /** Reads what agencies that translate put before a text: {@code [TEXT]}. */
    private void tags() {
        while (is("[")) {
            int end = at + 1;
            while (end < pieces.size()
                    && end < at + 6
                    && !pieces.get(end).form().equals("]")) {
                end++;
            }
            if (end == pieces.size() || !pieces.get(end).form().equals("]")) {
                return;
            }
            at = end + 1;
        }
    }

    private boolean is(String form) {
        return at < pieces.size() && pieces.get(at).form().equals(form);
    }

    private boolean isLabel() {
        return LABELS.contains(pieces.get(0).form());
    }

    private boolean allCapitals(int from, int to) {
        String text = text(from, to);
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.codePoints().filter(Character::isLetter).count() > 2;
    }

    /** Whether what follows is a sentence in mixed case. */
    private boolean opensMixedText() {
        if (at >= pieces.size() || pieces.get(at).isLowerCase()) {
            return false;
        }
        return pieces.subList(at, pieces.size()).stream().anyMatch(Piece::isLowerCase);
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces.subList(from, to)) {
            text.append(text.isEmpty() ? "" : " ").append(piece.form());
        }
        return text.toString();
    }
}
