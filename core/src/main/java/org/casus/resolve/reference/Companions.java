package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.model.Clause;
import org.casus.model.Oblique;
import org.casus.model.Phrase;

/**
 * Who does what is done to a word: nobody but a "self" word means the doer of its own clause, also where grammar supplies
 * that doer ("<em>Turkey</em> hopes to save it", "the soldiers took the men and shot <em>them</em>").
 */
final class Companions {
    private final Map<Integer, Set<Integer>> doers = new HashMap<>();

    Companions(List<Clause> clauses) {
        for (Clause clause : clauses) {
            List<Phrase> others = new ArrayList<>(clause.patients());
            others.addAll(clause.recipients());
            clause.obliques().stream().map(Oblique::phrase).forEach(others::add);
            for (Phrase other : others) {
                for (Phrase agent : clause.agents()) {
                    doers.computeIfAbsent(other.head(), head -> new TreeSet<>()).add(agent.head());
                }
            }
        }
    }

    /** Heads of the phrases that do something to the phrase with this head. */
    Set<Integer> doers(int head) {
        return doers.getOrDefault(head, Set.of());
    }
}
