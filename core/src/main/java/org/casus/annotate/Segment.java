package org.casus.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence before it is tagged.
 *
 * @param pieces its tokens, at least one
 * @param paragraph number of its paragraph
 * @param headline whether it is a headline
 * @param opening set when this is not a sentence but a dateline
 */
record Segment(
        List<Piece> pieces,
        int paragraph,
        boolean headline,
        @Nullable Opening opening) {
    Segment {
        pieces = List.copyOf(pieces);
    }

    Segment withPieces(List<Piece> others) {
        return new Segment(others, paragraph, headline, opening);
    }
}
