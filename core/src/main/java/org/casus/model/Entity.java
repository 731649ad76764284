package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * Something the text names.
 *
 * @param span its words
 * @param type what it is
 * @param code actor code, when the codebook knows it
 */
public record Entity(Span span, EntityType type, @Nullable String code) {}
