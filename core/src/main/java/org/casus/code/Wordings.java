package org.casus.code;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The wordings of a codebook, each split once. It never holds more than the codebook has. */
final class Wordings {
    private final Map<String, Wording> known = new ConcurrentHashMap<>();

    Wording of(String text) {
        return known.computeIfAbsent(text, Wording::of);
    }
}
