package org.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a dataset of others has it.
 *
 * @param id theirs
 * @param from first day it may have been
 * @param to last day it may have been
 * @param country ISO 3166 alpha-3, or null
 * @param place their name of the place, or empty
 * @param latitude degrees north, or null; also null when the point stands for a whole region or country
 * @param longitude degrees east, in the same cases
 * @param type in their words
 * @param low at least so many dead, or null when they do not count
 * @param best so many dead
 * @param high at most so many dead
 */
public record OtherIncident(
        String id,
        LocalDate from,
        LocalDate to,
        @Nullable String country,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String type,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high) {}
