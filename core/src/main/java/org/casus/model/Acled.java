package org.casus.model;

/**
 * The event in ACLED's terms.
 *
 * @param eventType event type
 * @param subEventType sub-event type
 */
public record Acled(String eventType, String subEventType) {}
