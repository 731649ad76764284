package org.casus.actor;

import org.casus.model.Span;

/**
 * A mention of a state by its name, adjective, people or capital.
 *
 * @param span its words
 * @param country code of the state
 */
public record Territory(Span span, String country) {}
