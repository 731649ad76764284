package org.casus.resolve.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.codebook.Words;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Who commands whom: the doers of verbs of command by the head of the phrase that is commanded. "The president ordered <em>the
 * army</em> to leave" makes it the army of his country.
 */
final class Commanders {
    private final Map<Integer, Phrase> byHead = new HashMap<>();

    Commanders(List<Clause> clauses, Words commands) {
        for (Clause clause : clauses) {
            if (clause.agents().isEmpty()
                    || !commands.contains(clause.predicate().lemma())) {
                continue;
            }
            clause.patients().forEach(phrase -> commanded(phrase, clause));
            clause.recipients().forEach(phrase -> commanded(phrase, clause));
        }
    }

    private void commanded(Phrase phrase, Clause clause) {
        byHead.putIfAbsent(phrase.head(), clause.agents().get(0));
    }

    /** The one who commands the phrase with this head, or null. */
    @Nullable
    Phrase of(int head) {
        return byHead.get(head);
    }
}
