package org.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in how an incident was told: on this day a value was told first, or otherwise than before.
 *
 * @param published day of publication, or null when the report has none
 * @param field what changed: {@code killed}, {@code sources}, {@code place}, {@code status} …
 * @param before what was told before, or null when nothing was
 * @param after what is told now
 * @param document id of the document
 * @param event id of the event
 */
public record Development(
        @Nullable LocalDate published,
        String field,
        @Nullable String before,
        String after,
        String document,
        String event) {}
