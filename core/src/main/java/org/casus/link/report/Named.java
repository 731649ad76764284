package org.casus.link.report;

import org.casus.model.Participant;

/**
 * A party with its words.
 *
 * @param text its words
 * @param party who it is
 */
public record Named(String text, Participant party) {}
