package org.casus.resolve.time;

/**
 * An expression of time.
 *
 * @param end position behind its last piece
 * @param meaning what it says
 */
record Found(int end, Meaning meaning) {}
