package org.casus.codebook;

import java.util.List;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Predicates that change whether what they embed happened: order, urge, threaten, plan, deny.
 *
 * @param verbs lemmas, or several words of which the first is the lemma of the verb
 * @param nouns lemmas of nouns
 * @param embedded status of the act inside
 * @param negated its status when the predicate is negated
 * @param doer {@code agent} when the embedder itself does the act inside (threaten, vow), {@code other} when somebody else
 *     does, or null
 * @param means in plain words
 */
public record Embedding(
        List<String> verbs,
        List<String> nouns,
        Status embedded,
        Status negated,
        @Nullable String doer,
        String means) {
    public Embedding {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
    }
}
