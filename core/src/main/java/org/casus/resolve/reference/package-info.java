/**
 * Whom a phrase means that does not say so itself: a pronoun ("it", "his"), a description ("the group", "the president") or a
 * short form of a name. Candidates are the noun phrases of the same and the previous sentence; grammar, number and gender
 * choose among them. Where two fit equally well, or none, nobody is meant: the reader is told, nothing is invented.
 */
@NullMarked
package org.casus.resolve.reference;

import org.jspecify.annotations.NullMarked;
