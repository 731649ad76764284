package org.casus.code;

import org.casus.codebook.Rule;
import org.casus.model.Clause;
import org.casus.model.Phrase;

/**
 * Tells whether what stands as the doer of a clause need not be one: an event noun whose act does what the verb says ("the
 * <em>blast</em> killed 12"), or the party of another act of which the clause tells the result ("the <em>plane</em> crashed,
 * killing 189").
 */
@FunctionalInterface
interface EventDoers {
    boolean does(Phrase doer, Rule rule, Clause clause);
}
