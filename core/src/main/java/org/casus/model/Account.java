package org.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of how many.
 *
 * @param low at least so many, or null
 * @param high at most so many, or null when open
 * @param text the words ("at least 129 people"), several joined by {@code +} when they add up
 * @param by who says so, or null for the paper's own voice
 * @param published day of publication
 * @param textGroup text it stands in; copies share one
 * @param document id of the document
 * @param event id of the event
 */
public record Account(
        @Nullable Integer low,
        @Nullable Integer high,
        String text,
        @Nullable String by,
        @Nullable LocalDate published,
        String textGroup,
        String document,
        String event) {}
