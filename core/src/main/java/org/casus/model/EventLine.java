package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * An event of an archive in one line.
 *
 * @param id of the event
 * @param document id of the document
 * @param outlet of the document
 * @param published day of publication, or null
 * @param type PLOVER type, or INCIDENT
 * @param mode of the type
 * @param status whether it happened
 * @param background whether it is told as history
 * @param from first day, as in the record
 * @param to last day, as in the record
 * @param sources who did it, names or words
 * @param targets to whom
 * @param place standard name
 * @param country ISO 3166 alpha-3
 * @param killedLow at least so many dead
 * @param killedHigh at most so many dead
 * @param confidence calibrated, or null
 * @param evidence the sentence
 */
public record EventLine(
        String id,
        String document,
        @Nullable String outlet,
        @Nullable String published,
        String type,
        @Nullable String mode,
        String status,
        boolean background,
        @Nullable String from,
        @Nullable String to,
        String sources,
        String targets,
        @Nullable String place,
        @Nullable String country,
        @Nullable Integer killedLow,
        @Nullable Integer killedHigh,
        @Nullable Double confidence,
        String evidence) {}
