package org.casus.model;

/**
 * A phrase behind a preposition: "in Idlib", "with cruise missiles".
 *
 * @param preposition lower case; several words are joined by a space ("on board", "because of"); "poss" for a possessive
 *     and "compound" for a noun before an event noun, when neither is its doer
 * @param phrase what follows the preposition
 * @param inner whether it hangs under the object or another oblique rather than under the predicate itself
 */
public record Oblique(String preposition, Phrase phrase, boolean inner) {}
