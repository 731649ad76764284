package org.casus.codebook;

import org.jspecify.annotations.Nullable;

/**
 * How an event of a type was done.
 *
 * @param name as in the record, {@code aerial}
 * @param means in plain words
 * @param intensity where it differs from that of its type, or null
 */
public record EventMode(String name, String means, @Nullable Double intensity) {}
