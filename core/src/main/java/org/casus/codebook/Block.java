package org.casus.codebook;

import java.util.List;

/**
 * One line of {@code unless}: when all it says holds, the rule does not.
 *
 * @param slots what stands in places of the clause
 * @param words words or phrases, one of which stands in the sentence
 * @param modifiers words, one of which modifies the predicate
 */
public record Block(List<Slot> slots, List<String> words, List<String> modifiers) {
    public Block {
        slots = List.copyOf(slots);
        words = List.copyOf(words);
        modifiers = List.copyOf(modifiers);
    }
}
