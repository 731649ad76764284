package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * The opening of an agency story: {@code BAGHDAD, Oct 3 (AP) —}. Its words are no part of the first sentence's tree.
 *
 * @param span the whole dateline, with its dash
 * @param place where it was written, as it stands
 * @param agency agency in brackets, as it stands
 */
public record Dateline(Span span, Span place, @Nullable Span agency) {}
