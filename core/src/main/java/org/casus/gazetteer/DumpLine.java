package org.casus.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A line of a dump.
 *
 * @param number from 1
 * @param text its words, null when they are not valid UTF-8
 */
record DumpLine(int number, @Nullable String text) {}
