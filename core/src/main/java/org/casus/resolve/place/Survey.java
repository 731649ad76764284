package org.casus.resolve.place;

import java.util.List;

/**
 * What was found out of the names of places in a document.
 *
 * @param toponyms the names, in the order of the text
 * @param ranked what each can mean, the best first; none when the gazetteer does not know it or none fits
 * @param ranking how these were put in order
 * @param ties where those lie that the gazetteer does not know
 */
record Survey(List<Toponym> toponyms, List<List<Ranked>> ranked, Ranking ranking, Ties ties) {
    Survey {
        toponyms = List.copyOf(toponyms);
        ranked = List.copyOf(ranked);
    }
}
