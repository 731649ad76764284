package org.casus.codebook;

import java.util.List;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.CountKind;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a crosswalk looks at: an event in the terms of the ontology.
 *
 * @param type its type
 * @param mode its mode, or null
 * @param contexts its contexts
 * @param status whether it happened
 * @param sources kinds of those who did it
 * @param targets kinds of those it was done to, victims too
 * @param words lemmas of its trigger and instruments, lower case; several in a row parted by one blank
 * @param counts what it counts
 * @param embeds the acts inside it as {@code TYPE} and as {@code TYPE/mode}
 */
public record Coding(
        String type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        Set<ActorKind> sources,
        Set<ActorKind> targets,
        Set<String> words,
        Set<CountKind> counts,
        Set<String> embeds) {
    public Coding {
        contexts = List.copyOf(contexts);
        sources = Set.copyOf(sources);
        targets = Set.copyOf(targets);
        words = Set.copyOf(words);
        counts = Set.copyOf(counts);
        embeds = Set.copyOf(embeds);
    }

    /** An event of which nothing but its type is known. */
    public static Coding of(String type, @Nullable String mode) {
        return new Coding(type, mode, List.of(), Status.HAPPENED, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
