package org.casus.clause;

import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.model.Annotated;
import org.casus.model.Clause;

/** Finds the clauses of a document. A pure function, safe to share between threads. */
public interface ClauseFinder {
    List<Clause> find(Annotated annotated);

    /** A finder that knows the event nouns, light verbs, modals and peoples of a codebook. */
    static ClauseFinder over(Codebook codebook) {
        return new TreeClauseFinder(Lexicon.of(codebook));
    }
}
