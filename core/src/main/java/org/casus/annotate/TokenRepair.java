package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends what the engine's tokeniser gets wrong in running news and in corpora that come with tokens set apart. */
final class TokenRepair {
    private static final Set<String> CLITICS = Set.of("s", "ve", "re", "ll", "d", "m", "t");
    private static final Pattern NUMBER_WITH_STOP = Pattern.compile("\\d[\\d,.]*\\d?\\.");
    private static final Pattern CAPITALS_WITH_STOP = Pattern.compile("[A-Z]{3,}\\.");
    private static final Pattern WORD_WITH_COLON = Pattern.compile(".*\\p{L}:");

    private TokenRepair() {}

    static List<Piece> repair(List<Piece> pieces, NormalText text) {
        List<Piece> whole = joinCharacters(pieces, text);
        List<Piece> repaired = new ArrayList<>(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            Piece piece = whole.get(i);
            if (isSplitClitic(whole, i)) {
                repaired.add(join(piece, whole.get(i + 1)));
                i++;
            } else if (endsWithStop(whole, i)
                    || CAPITALS_WITH_STOP.matcher(piece.form()).matches() && endsSentence(whole, i)
                    || WORD_WITH_COLON.matcher(piece.form()).matches()) {
                int last = piece.form().length() - 1;
                repaired.add(new Piece(piece.form().substring(0, last), piece.start(), piece.end() - 1));
                repaired.add(new Piece(piece.form().substring(last), piece.end() - 1, piece.end()));
            } else {
                repaired.add(piece);
            }
        }
        return repaired;
    }

    /** Joins tokens that share a character of the original, and those that a pair of surrogates was split between. */
    private static List<Piece> joinCharacters(List<Piece> pieces, NormalText text) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && isSplitCharacter(joined.get(last), piece, text)) {
                joined.set(last, join(joined.get(last), piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Piece join(Piece piece, Piece next) {
        return new Piece(piece.form() + next.form(), piece.start(), next.end());
    }

    private static boolean isSplitCharacter(Piece piece, Piece next, NormalText text) {
        if (piece.end() != next.start()) {
            return false;
        }
        int last = piece.end() - 1;
        return text.starts()[last] == text.starts()[last + 1]
                || Character.isHighSurrogate(text.text().charAt(last))
                        && Character.isLowSurrogate(text.text().charAt(last + 1));
    }

    /** "They ' ve" for the word "'ve" that stood apart. */
    private static boolean isSplitClitic(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && at > 0
                && pieces.get(at).form().equals("'")
                && pieces.get(at).end() == pieces.get(at + 1).start()
                && CLITICS.contains(pieces.get(at + 1).form());
    }

    /** "Talks with the TPLF. U.N. envoys": a group's name with the stop of the sentence, not an abbreviation, in a text that is not all capitals. */
    private static boolean endsSentence(List<Piece> pieces, int at) {
        if (at + 1 == pieces.size()) {
            return true;
        }
        Piece next = pieces.get(at + 1);
        return next.isCapitalised()
                && at > 0
                && hasLowerCase(pieces.get(at - 1))
                && (hasLowerCase(next) || next.form().indexOf('.') > 0)
                && !Sentences.isTitle(pieces.get(at).form());
    }

    private static boolean hasLowerCase(Piece piece) {
        return piece.form().chars().anyMatch(Character::isLowerCase);
    }

    /** "killed 3." at the end of a sentence, taken for the "3." of a list. */
    private static boolean endsWithStop(List<Piece> pieces, int at) {
        return at > 0
                && NUMBER_WITH_STOP.matcher(pieces.get(at).form()).matches()
                && (at + 1 == pieces.size() || !pieces.get(at + 1).isLowerCase());
    }
}
