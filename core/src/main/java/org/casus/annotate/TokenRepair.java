package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends what the engine's tokeniser gets wrong in running news and in corpora that come with tokens set apart. */
final class TokenRepair {
    private static final Set<String> CLITICS = Set.of("s", "ve", "re", "ll", "d", "m", "t");
    private static final Pattern NUMBER_WITH_STOP = Pattern.compile("\\d[\\d,.]*\\d?\\.");
    private static final Pattern WORD_WITH_COLON = Pattern.compile(".*\\p{L}:");

    private TokenRepair() {}

    static List<Piece> repair(List<Piece> pieces) {
        List<Piece> repaired = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isSplitClitic(pieces, i) || isSplitSurrogate(pieces, i)) {
                Piece next = pieces.get(i + 1);
                repaired.add(new Piece(piece.form() + next.form(), piece.start(), next.end()));
                i++;
            } else if (endsWithStop(pieces, i)
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

    /** "They ' ve" for the word "'ve" that stood apart. */
    private static boolean isSplitClitic(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && at > 0
                && pieces.get(at).form().equals("'")
                && pieces.get(at).end() == pieces.get(at + 1).start()
                && CLITICS.contains(pieces.get(at + 1).form());
    }

    private static boolean isSplitSurrogate(List<Piece> pieces, int at) {
        String form = pieces.get(at).form();
        return at + 1 < pieces.size()
                && Character.isHighSurrogate(form.charAt(form.length() - 1))
                && Character.isLowSurrogate(pieces.get(at + 1).form().charAt(0))
                && pieces.get(at).end() == pieces.get(at + 1).start();
    }

    /** "killed 3." at the end of a sentence, taken for the "3." of a list. */
    private static boolean endsWithStop(List<Piece> pieces, int at) {
        return at > 0
                && NUMBER_WITH_STOP.matcher(pieces.get(at).form()).matches()
                && (at + 1 == pieces.size() || !pieces.get(at + 1).isLowerCase());
    }
}
