/**
 * Phrase to {@link org.casus.model.Actor}: what the codebook's lexicons say of the words of a noun phrase. It looks at the
 * phrase alone (and, for a bare surname, at whether the document has the full name); what a pronoun or "the group" refers to
 * is found later, in {@code resolve}.
 *
 * <p>Words are cut into {@code Piece}s at blanks and hyphens and folded, so that spellings, accents and the engine's cuts do
 * not matter. The {@code Scanner} finds the longest names and roles from left to right; the one on the head of the phrase says
 * what it is, the others are {@code Modifiers} that say whose: a state gives the country, an owner its code
 * ({@code Ownership}), "-backed" and "pro-" nothing. Offices are read on the day of publication ({@code Tenure}).
 */
@NullMarked
package org.casus.actor;

import org.jspecify.annotations.NullMarked;
