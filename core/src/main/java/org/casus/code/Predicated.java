package org.casus.code;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a rule's words were found in the predicate of a clause.
 *
 * @param wording the rule's words
 * @param part {@code verb}, {@code noun} or {@code attribute}
 * @param tokens all tokens that say them
 * @param length how many of the words tell something; those of a light verb do not
 */
record Predicated(Wording wording, String part, SortedSet<Integer> tokens, int length) {
    Predicated {
        tokens = new TreeSet<>(tokens);
    }

    /** The same, told by one token. */
    Predicated at(int token) {
        return new Predicated(wording, part, new TreeSet<>(Set.of(token)), length);
    }

    @Override
    public String toString() {
        return part + " \"" + wording.text() + "\"";
    }
}
