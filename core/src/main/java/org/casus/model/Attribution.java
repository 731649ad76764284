package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of who says so; the nearest speaker comes first.
 *
 * @param kind how it is said
 * @param speaker who says it, or null when only an outlet is named
 * @param outlet the medium that carries it ("BBC")
 * @param cue the word of saying
 */
public record Attribution(
        SayingKind kind,
        @Nullable Participant speaker,
        @Nullable String outlet,
        @Nullable Span cue) {}
