package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * What a clause depends on, and how.
 *
 * @param clause number of the governing clause
 * @param link how it is governed
 * @param marker the word that joins them, lower case ("that", "if", "after", "to", "whether", "provided"; for an event
 *     noun behind a preposition that preposition), or null
 */
public record Governor(int clause, Link link, @Nullable String marker) {}
