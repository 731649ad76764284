package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the group "IS" as "ISIS", so that it is not read as a verb.
 *
 * <p>"IS" names the group when it stands in capitals in a sentence that is not in capitals throughout, unless a pronoun before
 * it makes it an emphasised verb ("this IS true") or it opens a question ("IS this true?").
 */
final class GroupName {
    private static final Set<String> SUBJECTS = Set.of(
            "he", "here", "how", "it", "she", "that", "there", "this", "what", "when", "where", "which", "who", "why");

    private GroupName() {}

    static List<Piece> name(List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> piece.form().equals("IS")) || inCapitals(pieces)) {
            return pieces;
        }
        List<Piece> named = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).form().equals("IS") && !isVerb(pieces, i)) {
                named.set(i, pieces.get(i).withForm("ISIS"));
            }
        }
        return named;
    }

    private static boolean inCapitals(List<Piece> pieces) {
        return pieces.stream().noneMatch(Piece::isLowerCase);
    }

    private static boolean isVerb(List<Piece> pieces, int at) {
        if (at > 0) {
            return SUBJECTS.contains(pieces.get(at - 1).form().toLowerCase(Locale.ROOT));
        }
        return pieces.get(pieces.size() - 1).form().equals("?");
    }
}
