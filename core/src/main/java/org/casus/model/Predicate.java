package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The word that a clause is built on.
 *
 * @param head index of the token that carries the meaning: "bombed"; of "carried out an attack" it is "attack"
 * @param lemma its lemma, with a particle behind a space ("blow up", "carry out"), or of an event noun made of several
 *     words all of them ("air strike")
 * @param tokens all tokens of the predicate in order (verb and particle; light verb and noun; words of a compound)
 * @param light index of the light verb ("launched" of "launched strikes"), or null
 */
public record Predicate(
        int head,
        String lemma,
        List<Integer> tokens,
        @Nullable Integer light) {
    public Predicate {
        tokens = List.copyOf(tokens);
    }
}
