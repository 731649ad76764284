package org.casus.code;

import org.casus.codebook.Rule;
import org.casus.model.Phrase;

/** Tells whether a phrase is an event noun whose act does what a verb says: "the <em>blast</em> killed 12". */
@FunctionalInterface
interface EventDoers {
    boolean does(Phrase phrase, Rule rule);
}
