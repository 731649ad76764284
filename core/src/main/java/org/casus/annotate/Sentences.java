package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts the tokens of a paragraph into sentences.
 *
 * <p>A full stop, question or exclamation mark ends one, with the quotation marks and brackets that close behind it. A mark
 * before a word in lower case does not ("“Why?” he asked"), nor does the stop of an abbreviation, unless what follows can
 * only open a sentence ("in the U.S. The army"). No sentence grows beyond {@link #LONGEST} tokens: it is cut at the best
 * mark before that, so that no input makes parsing slow.
 */
final class Sentences {
    static final int LONGEST = 200;

    private static final Pattern END = Pattern.compile("[.!?]+|\u3002");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}[\\p{L}.]*\\.");
    private static final Pattern CLOCK = Pattern.compile("[ap]\\.m\\.", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TITLES = Set.of(
            "adm.", "amb.", "brig.", "capt.", "cmdr.", "col.", "cpl.", "dr.", "fr.", "ft.", "gen.", "gov.", "hon.",
            "lt.", "maj.", "messrs.", "mme.", "mr.", "mrs.", "ms.", "mt.", "no.", "nos.", "ofc.", "pfc.", "prof.",
            "pvt.", "rep.", "reps.", "rev.", "sen.", "sens.", "sgt.", "spc.", "st.", "ste.", "supt.", "vs.", "v.");
    private static final Set<String> OPENERS = Set.of(
            "a",
            "after",
            "although",
            "an",
            "and",
            "as",
            "at",
            "but",
            "by",
            "during",
            "for",
            "he",
            "her",
            "his",
            "how",
            "however",
            "i",
            "if",
            "in",
            "it",
            "its",
            "meanwhile",
            "most",
            "my",
            "no",
            "on",
            "one",
            "our",
            "several",
            "she",
            "since",
            "some",
            "that",
            "the",
            "their",
            "there",
            "these",
            "they",
            "this",
            "those",
            "to",
            "we",
            "what",
            "when",
            "where",
            "while",
            "who",
            "why",
            "with",
            "yet",
            "you");
    private static final Set<String> BRACKETS = Set.of(")", "]", "}");
    private static final String CLOSE = "\u201D";

    private Sentences() {}

    static List<List<Piece>> of(List<Piece> pieces) {
        List<List<Piece>> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < pieces.size()) {
            int end = end(pieces, at);
            if (end > 0) {
                sentences.add(pieces.subList(start, end));
                start = end;
                at = end;
            } else if (at - start + 1 >= LONGEST) {
                end = cut(pieces, start, at + 1);
                sentences.add(pieces.subList(start, end));
                start = end;
                at = Math.max(at, end);
            } else {
                at++;
            }
        }
        if (start < pieces.size()) {
            sentences.add(pieces.subList(start, pieces.size()));
        }
        return sentences;
    }

    /** Where a sentence that this token ends stops, with what closes behind it, or 0. */
    private static int end(List<Piece> pieces, int at) {
        String form = pieces.get(at).form();
        boolean mark = END.matcher(form).matches();
        if (!mark && !ABBREVIATION.matcher(form).matches()) {
            return 0;
        }
        int end = at + 1;
        while (end < pieces.size() && closes(pieces.get(end))) {
            end++;
        }
        if (end == pieces.size()) {
            return end;
        }
        Piece next = opener(pieces, end);
        boolean ends = mark ? markEnds(pieces, at, end, next) : abbreviationEnds(form, next);
        return ends ? end : 0;
    }

    private static boolean closes(Piece piece) {
        return piece.form().equals(CLOSE) || BRACKETS.contains(piece.form());
    }

    /** The first token from here on that is a word or number, or the token here when there is none near. */
    private static Piece opener(List<Piece> pieces, int from) {
        for (int i = from; i < Math.min(from + 3, pieces.size()); i++) {
            if (Character.isLetterOrDigit(pieces.get(i).form().codePointAt(0))) {
                return pieces.get(i);
            }
        }
        return pieces.get(from);
    }

    private static boolean markEnds(List<Piece> pieces, int at, int end, Piece next) {
        String form = pieces.get(at).form();
        if (pieces.get(end).form().equals(",")) {
            return false;
        }
        if (!next.isLowerCase()) {
            return !form.startsWith("..") || next.isCapitalised();
        }
        boolean afterName = at > 0
                && pieces.get(at - 1).isCapitalised()
                && pieces.get(at - 1).form().length() <= 4;
        return form.equals(".") && end == at + 1 && !afterName;
    }

    private static boolean abbreviationEnds(String form, Piece next) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (!next.isCapitalised() || isTitle(form)) {
            return false;
        }
        boolean initial = form.length() == 2;
        boolean clock = CLOCK.matcher(form).matches() && next.form().length() > 3 && !isDay(next);
        return clock || !initial && OPENERS.contains(next.form().toLowerCase(Locale.ROOT));
    }

    /** Whether an abbreviation stands before a name: "Gen." */
    static boolean isTitle(String form) {
        return TITLES.contains(form.toLowerCase(Locale.ROOT));
    }

    private static boolean isDay(Piece piece) {
        return piece.form().endsWith("day");
    }

    /** The best place to cut an endless sentence: after the last strong mark of its second half, or where it is. */
    private static int cut(List<Piece> pieces, int start, int end) {
        for (String marks : new String[] {";:\u201D", ","}) {
            for (int i = end; i > start + LONGEST / 2; i--) {
                if (marks.contains(pieces.get(i - 1).form())) {
                    return i;
                }
            }
        }
        return end;
    }
}
