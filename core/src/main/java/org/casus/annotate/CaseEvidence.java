package org.casus.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the ordinary sentences of a document write each word: the best witness for its headlines. */
final class CaseEvidence {
    private final Map<String, Map<String, Integer>> seen = new HashMap<>();

    /** Learns from an ordinary sentence; its first word and the first of a quote tell nothing. */
    void learn(List<Piece> sentence) {
        boolean opens = true;
        for (Piece piece : sentence) {
            if (!piece.isWord()) {
                opens = opens || piece.form().equals("\u201C") || piece.form().equals(":");
                continue;
            }
            if (!opens) {
                seen.computeIfAbsent(piece.form().toLowerCase(Locale.ROOT), key -> new HashMap<>())
                        .merge(piece.form(), 1, Integer::sum);
            }
            opens = false;
        }
    }

    /** The form seen most often, the first in order of equals, or null when the word was not seen. */
    @Nullable
    String form(String word) {
        Map<String, Integer> forms = seen.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
        @Nullable String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : forms.entrySet()) {
            int count = entry.getValue();
            if (best == null || count > most || count == most && entry.getKey().compareTo(best) < 0) {
                best = entry.getKey();
                most = count;
            }
        }
        return best;
    }
}
