package org.casus.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries by the first piece of their aliases. Filled once, then only read. */
final class Index<T> {
    private final Map<String, List<Alias<T>>> byFirst = new HashMap<>();

    void add(Alias<T> alias) {
        if (alias.pieces().isEmpty()) {
            return;
        }
        String first = alias.pieces().get(0).folded();
        put(first, alias);
        if (alias.inflected()) {
            put(first + "s", alias);
            if (first.endsWith("man")) {
                put(first.substring(0, first.length() - 2) + "en", alias);
            }
        }
    }

    private void put(String first, Alias<T> alias) {
        byFirst.computeIfAbsent(first, key -> new ArrayList<>(2)).add(alias);
    }

    /** Longest first; of equal length in the order of the lexicons. */
    void sort() {
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Alias<T> alias) -> -alias.length())));
    }

    /** All aliases of the greatest length that the text says from this piece on; empty when there are none. */
    List<Alias<T>> longest(List<Piece> text, int start) {
        List<Alias<T>> found = new ArrayList<>(2);
        Piece piece = text.get(start);
        collect(byFirst.get(piece.folded()), text, start, found);
        if (found.isEmpty() && !piece.lemma().equals(piece.folded())) {
            collect(byFirst.get(piece.lemma()), text, start, found);
        }
        return found;
    }

    private static <T> void collect(
            @Nullable List<Alias<T>> aliases, List<Piece> text, int start, List<Alias<T>> found) {
        if (aliases == null) {
            return;
        }
        for (Alias<T> alias : aliases) {
            int length = found.isEmpty() ? 0 : found.get(0).length();
            if (alias.length() >= length && alias.at(text, start)) {
                if (alias.length() > length) {
                    found.clear();
                }
                found.add(alias);
            }
        }
    }
}
