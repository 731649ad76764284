package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that has the words looked for.
 *
 * @param document its id
 * @param title its headline
 * @param published day of publication
 * @param outlet where it appeared
 * @param words some words around the first that were found, these between » and «
 * @param events ids of events whose sentence has the words
 */
public record Passage(
        String document,
        @Nullable String title,
        @Nullable String published,
        @Nullable String outlet,
        String words,
        java.util.List<String> events) {
    public Passage {
        events = java.util.List.copyOf(events);
    }
}
