package org.casus.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clause that a predicate governs must be built on.
 *
 * @param verbs lemmas of verbs
 * @param nouns lemmas of nouns; verbs and nouns both empty = anything
 * @param markers words of which one joins it ("to", "that"); empty = any or none
 * @param modals words of which one moves it away from plain fact ("must", "will"); empty = any or none
 * @param negated whether it must be negated, or must not; null = either
 */
public record Complement(
        List<String> verbs,
        List<String> nouns,
        List<String> markers,
        List<String> modals,
        @Nullable Boolean negated) {
    public Complement {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        markers = List.copyOf(markers);
        modals = List.copyOf(modals);
    }
}
