package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * How many: killed, injured, arrested …
 *
 * @param kind what is counted
 * @param low at least so many, or null ("up to 20")
 * @param high at most so many, or null ("at least 20")
 * @param span the words ("at least 129 people")
 */
public record Count(
        CountKind kind, @Nullable Integer low, @Nullable Integer high, Span span) {}
