package org.casus.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words numbered in the order in which they are first met. */
final class WordNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int of(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known != null) {
            return known;
        }
        words.add(word);
        return words.size() - 1;
    }

    List<String> words() {
        return words;
    }
}
