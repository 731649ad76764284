package org.casus.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.casus.codebook.Row;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a lexicon says of a name.
 *
 * @param sort which lexicon's sense it is
 * @param kind kind of the named
 * @param name standard name
 * @param code its code, or null when it has none of its own
 * @param country its country, or null
 * @param sector its sector, or null
 * @param office the office that a person holds, or null
 * @param from first day it holds, or null when open
 * @param to last day it holds, or null when open
 * @param source {@code file.csv:line}
 */
record Name(
        Sort sort,
        ActorKind kind,
        String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String office,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    /** The senses of names. */
    enum Sort {
        /** A state by its name. */
        STATE,
        /** A state by its adjective or people. */
        DEMONYM,
        /** A state or government by its capital or building. */
        METONYM,
        /** An ethnic or religious people. */
        PEOPLE,
        /** A part of the world that is no party, or words that only look like a state. */
        REGION,
        /** A town or province. */
        PLACE,
        /** The holder of an office. */
        PERSON,
        /** Any other named party. */
        ACTOR;

        /** Whether it says where, but not who. */
        boolean territorial() {
            return this == STATE || this == DEMONYM || this == METONYM || this == PLACE;
        }
    }

    /** Whether it holds on a day; open ends hold. */
    boolean on(LocalDate day) {
        return !(from != null && day.isBefore(from)) && !(to != null && day.isAfter(to));
    }

    /** A field, or null when it is empty. */
    static @Nullable String field(Row row, String column) {
        String field = row.get(column);
        return field.isEmpty() ? null : field;
    }

    /** The first day (or with {@code last} the last day) of an ISO date, month or year; null when empty or no date. */
    static @Nullable LocalDate day(Row row, String column, boolean last) {
        String field = row.get(column);
        try {
            switch (field.length()) {
                case 4:
                    return last
                            ? LocalDate.of(Integer.parseInt(field), 12, 31)
                            : LocalDate.of(Integer.parseInt(field), 1, 1);
                case 7:
                    LocalDate first = LocalDate.parse(field + "-01");
                    return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
                case 10:
                    return LocalDate.parse(field);
                default:
                    return null;
            }
        } catch (DateTimeParseException | NumberFormatException noDate) {
            return null;
        }
    }
}
