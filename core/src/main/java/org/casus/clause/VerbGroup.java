package org.casus.clause;

import java.util.List;
import org.casus.model.Modality;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What auxiliaries, endings and adverbs say of a predicate.
 *
 * @param tense time and aspect
 * @param passive whether the subject suffers the act
 * @param negation index of the negating word, or null
 * @param modalities words that move it away from fact, outermost first
 */
record VerbGroup(Tense tense, boolean passive, @Nullable Integer negation, List<Modality> modalities) {
    static final VerbGroup NONE = new VerbGroup(Tense.NONE, false, null, List.of());
}
