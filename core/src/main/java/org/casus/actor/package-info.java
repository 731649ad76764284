/**
 * Phrase to {@link org.casus.model.Actor}: what the codebook's lexicons say of the words of a noun phrase. It looks at the
 * phrase alone; what a pronoun or "the group" refers to is found later, in {@code resolve}.
 */
@NullMarked
package org.casus.actor;

import org.jspecify.annotations.NullMarked;
