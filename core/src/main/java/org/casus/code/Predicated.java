package org.casus.code;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a rule's words were found in the predicate of a clause.
 *
 * @param wording the rule's words
 * @param part {@code verb}, {@code noun} or {@code attribute}
 * @param tokens all tokens that say them
 */
record Predicated(Wording wording, String part, SortedSet<Integer> tokens) {
    Predicated {
        tokens = new TreeSet<>(tokens);
    }

    int length() {
        return wording.words().size();
    }

    @Override
    public String toString() {
        return part + " \"" + wording.text() + "\"";
    }
}
