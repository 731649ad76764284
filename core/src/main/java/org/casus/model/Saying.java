package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of a chain of attribution before its speaker is resolved.
 *
 * @param kind how it is said
 * @param speaker who says it
 * @param outlet the medium that carries it, as a standard name
 * @param cue the word of saying
 */
public record Saying(
        SayingKind kind,
        @Nullable Phrase speaker,
        @Nullable String outlet,
        @Nullable Span cue) {}
