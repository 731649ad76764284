package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * The opening of an agency story: {@code BAGHDAD, Oct 3 (AP) —}. Its words are a sentence of their own, with no tree to speak
 * of, and no part of the first sentence.
 *
 * @param span the whole dateline, with its dash
 * @param place where it was written, as it stands and without the region behind a comma, or null
 * @param agency agency in brackets, as it stands, or null
 */
public record Dateline(
        Span span, @Nullable Span place, @Nullable Span agency) {}
