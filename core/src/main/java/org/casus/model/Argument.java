package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A phrase in its role in an act.
 *
 * @param role what it is
 * @param phrase its words
 * @param slot where the rule found it: {@code agent}, {@code patient}, {@code recipient} or a preposition
 * @param count what its number counts ("killed <em>12 people</em>"), or null
 */
public record Argument(
        Role role, Phrase phrase, String slot, @Nullable CountKind count) {}
