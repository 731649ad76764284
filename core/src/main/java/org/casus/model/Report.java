package org.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an incident: an event of a document.
 *
 * @param document id of the document
 * @param event id of the event
 * @param published day of publication
 * @param outlet who printed it
 * @param textGroup text its sentence belongs to; copies of one text share it
 * @param status whether it happened, as this report tells it
 * @param by who says so, or null for the paper's own voice
 */
public record Report(
        String document,
        String event,
        @Nullable LocalDate published,
        @Nullable String outlet,
        String textGroup,
        Status status,
        @Nullable String by) {}
