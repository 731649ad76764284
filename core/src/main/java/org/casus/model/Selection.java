package org.casus.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events of an archive are wanted. An empty list and null ask for nothing; what is asked for must all hold, and of a list
 * one suffices.
 *
 * @param from events that may have been on this day or later
 * @param to events that may have been on this day or earlier
 * @param places the name contains one of these, whatever its accents and case
 * @param countries of the place, ISO 3166 alpha-3
 * @param actors a party whose code begins so, or whose name contains it
 * @param types type, or type and mode: {@code ASSAULT}, {@code ASSAULT/aerial}
 * @param statuses whether it happened
 * @param background also what is told as history
 * @param confidence at least so sure
 * @param words to be found in the document
 * @param outlets of the document
 */
public record Selection(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> places,
        List<String> countries,
        List<String> actors,
        List<String> types,
        List<Status> statuses,
        boolean background,
        @Nullable Double confidence,
        @Nullable String words,
        List<String> outlets) {

    /** What happened or is under way, and is news. */
    public static final Selection NEWS = new Selection(
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(Status.HAPPENED, Status.ONGOING),
            false,
            null,
            null,
            List.of());

    /** All there is. */
    public static final Selection ALL = new Selection(
            null, null, List.of(), List.of(), List.of(), List.of(), List.of(), true, null, null, List.of());

    public Selection {
        places = List.copyOf(places);
        countries = List.copyOf(countries);
        actors = List.copyOf(actors);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        outlets = List.copyOf(outlets);
    }
}
