package org.casus.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A line of a dump.
 *
 * @param number from 1
 * @param text its words, null when they cannot be read
 * @param fault why they cannot be read, else null
 */
record DumpLine(int number, @Nullable String text, @Nullable String fault) {}
