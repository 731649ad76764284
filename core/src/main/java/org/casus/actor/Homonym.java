package org.casus.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Row;
import org.casus.model.ActorKind;

/**
 * A state that shares its name with a part of another country: Georgia on the Black Sea, Georgia in America. The state is meant
 * unless a word beside the name tells otherwise ("Georgia governor"), or the document names towns of the other and nothing that
 * belongs to the state.
 *
 * @param other the part of another country
 * @param beside words that, before or behind the name, mean the other
 * @param places names that belong to the other
 * @param against names that belong to the state
 */
record Homonym(Name other, Set<String> beside, Set<String> places, Set<String> against) {
    /** How many words around the name are looked at: "governor <em>of the state of</em> Georgia". */
    private static final int NEAR = 4;

    static Homonym of(Row row, Folding folding) {
        Name other = new Name(
                Name.Sort.PLACE,
                ActorKind.UNKNOWN,
                row.get("name"),
                row.get("country"),
                row.get("country"),
                null,
                null,
                null,
                null,
                row.source());
        return new Homonym(
                other,
                folded(row.list("beside"), folding),
                folded(row.list("places"), folding),
                folded(row.list("against"), folding));
    }

    private static Set<String> folded(List<String> words, Folding folding) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(folding.fold(word)));
        return folded;
    }

    /** Whether a word directly behind the name, or before it and "of", means the other. */
    boolean beside(List<Piece> pieces, int at) {
        if (at + 1 < pieces.size() && beside.contains(pieces.get(at + 1).folded())) {
            return true;
        }
        boolean of = false;
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            of |= pieces.get(i).folded().equals("of");
            if (of && beside.contains(pieces.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document with these words with a capital is about the other. */
    boolean told(Set<String> capitals) {
        return places.stream().anyMatch(capitals::contains) && against.stream().noneMatch(capitals::contains);
    }
}
