package org.casus.link.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What most independent texts tell. Of values that equally many tell, the one that was told first.
 *
 * @param value the value
 * @param first the first that tells it
 * @param texts how many independent texts tell it
 * @param of how many independent texts tell any value
 */
record Vote<T>(T value, Testimony first, int texts, int of) {

    /** The value, or null when nobody tells one. */
    static <T> @Nullable Vote<T> among(List<Testimony> testimonies, Function<Testimony, @Nullable T> value) {
        Map<T, List<Testimony>> tellers = new LinkedHashMap<>();
        for (Testimony testimony : testimonies) {
            T told = value.apply(testimony);
            if (told != null) {
                tellers.computeIfAbsent(told, key -> new ArrayList<>()).add(testimony);
            }
        }
        Vote<T> best = null;
        Set<String> all = new HashSet<>();
        for (Map.Entry<T, List<Testimony>> entry : tellers.entrySet()) {
            Set<String> texts = new HashSet<>();
            entry.getValue().forEach(testimony -> texts.add(testimony.textGroup()));
            all.addAll(texts);
            if (best == null || texts.size() > best.texts()) {
                best = new Vote<>(entry.getKey(), entry.getValue().get(0), texts.size(), 0);
            }
        }
        return best == null ? null : new Vote<>(best.value(), best.first(), best.texts(), all.size());
    }

    /** Why this one. */
    String rule() {
        return of == 1 ? "the only text that tells it" : "told by most texts, " + texts + " of " + of;
    }
}
