package org.casus.link.report;

import org.casus.model.Count;

/**
 * A number with its words.
 *
 * @param text its words
 * @param count how many of what
 */
public record Tally(String text, Count count) {}
