package org.casus.model;

/**
 * The words an event was read from.
 *
 * @param sentence the sentence
 * @param trigger the predicate, from its first word to its last
 */
public record Evidence(Span sentence, Span trigger) {}
