package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the record should know: a quote without a speaker, a text that is not English.
 *
 * @param code of the list of messages, {@code W012}
 * @param message what was seen, in plain words
 * @param span where, or null for the document as a whole
 */
public record Notice(String code, String message, @Nullable Span span) {}
