package org.casus.store;

import org.jspecify.annotations.Nullable;

/**
 * Which event of which coding.
 *
 * @param coding key of the coding
 * @param ordinal place of the event in its document, from 0
 * @param id of the event
 * @param day first day, or null; archives are listed by it
 */
public record EventRef(
        long coding, int ordinal, String id, @Nullable String day) {}
