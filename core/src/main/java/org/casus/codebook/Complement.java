package org.casus.codebook;

import java.util.List;

/**
 * What the clause that a predicate governs must be built on.
 *
 * @param verbs lemmas of verbs
 * @param nouns lemmas of nouns
 */
public record Complement(List<String> verbs, List<String> nouns) {
    public Complement {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
    }
}
