package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * What one source says in a dispute.
 *
 * @param value what it says, as text: {@code 12}, {@code RUSMIL}, {@code denied}
 * @param by who says so, or null for the paper's own voice
 * @param document id of the document
 * @param event id of the event
 */
public record Claim(String value, @Nullable String by, String document, String event) {}
