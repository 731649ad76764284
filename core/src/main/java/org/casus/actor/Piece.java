package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a word between blanks and hyphens; names are compared piece by piece, so that "al-Shabaab" and "al Shabaab" are
 * one, however the engine cuts words.
 *
 * @param folded its folded spelling
 * @param lemma folded base form; equal to {@code folded} where no lemma is known
 * @param written as it stands
 * @param token index of its token, or -1 in a lexicon
 * @param joined whether a hyphen ties it to the piece before
 */
record Piece(String folded, String lemma, String written, int token, boolean joined) {
    static final String POSSESSIVE = "'s";

    /** The Arabic article, and how it is written before various letters and in various countries. */
    private static final String ARTICLE = "al";

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "il");

    boolean possessive() {
        return folded.equals(POSSESSIVE);
    }

    boolean capital() {
        return !written.isEmpty() && (Character.isUpperCase(written.charAt(0)) || Character.isDigit(written.charAt(0)));
    }

    /** Whether it has two or more letters and none of them is small. */
    boolean capitals() {
        return written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether capitals stand behind small letters. */
    boolean mixed() {
        return !capitals() && written.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** The pieces of a lexicon entry. */
    static List<Piece> of(String entry, Folding folding) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : entry.replace('’', '\'').split("\\s+")) {
            if (word.endsWith(POSSESSIVE) && word.length() > 2) {
                add(word.substring(0, word.length() - 2), null, -1, false, folding, pieces);
                add(POSSESSIVE, null, -1, false, folding, pieces);
            } else {
                add(word, null, -1, false, folding, pieces);
            }
        }
        articles(pieces);
        return pieces;
    }

    /** Brings Arabic articles tied to a word with a capital to one: "Salah ad-Din", "el-Sisi"; in a lexicon in small letters. */
    static void articles(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece next = pieces.get(i + 1);
            if (next.joined() && next.capital() && ARTICLES.contains(piece.folded())) {
                String written = piece.token() < 0 ? ARTICLE : piece.written();
                pieces.set(i, new Piece(ARTICLE, ARTICLE, written, piece.token(), piece.joined()));
            }
        }
    }

    /** Adds the pieces of one word, cut at hyphens. */
    static void add(
            String word, @Nullable String lemma, int token, boolean joined, Folding folding, List<Piece> pieces) {
        boolean tied = joined;
        int start = 0;
        while (start <= word.length()) {
            int hyphen = word.indexOf('-', start);
            int end = hyphen < 0 ? word.length() : hyphen;
            String part = word.substring(start, end);
            String folded = folding.fold(part);
            if (!folded.isEmpty()) {
                boolean last = hyphen < 0;
                String base =
                        last && lemma != null ? folding.fold(lemma.substring(lemma.lastIndexOf('-') + 1)) : folded;
                pieces.add(new Piece(folded, base.isEmpty() ? folded : base, part, token, tied));
                tied = true;
            }
            start = end + 1;
        }
    }
}
