package org.casus.link.index;

/**
 * How much was looked at: what shows, beside a clock, whether one more costs more when there are many.
 *
 * @param seen entries of lists that were read, to find what is worth comparing
 * @param compared what was compared in full
 */
public record Effort(long seen, long compared) {}
