package org.casus.resolve.time;

import java.util.List;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Of several readers the one that reads farthest; of equals the first.
 *
 * @param readers the readers in order of precedence
 */
record Longest(List<Reader> readers) implements Reader {
    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Found best = null;
        for (Reader reader : readers) {
            Found found = reader.read(pieces, at);
            if (found != null && (best == null || found.end() > best.end())) {
                best = found;
            }
        }
        return best;
    }
}
