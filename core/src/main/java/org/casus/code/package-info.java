/**
 * Clauses to {@link org.casus.model.Act}s: the rules of the codebook matched against clauses; roles, modes and contexts; one
 * act for one thing done, however many words tell it.
 */
@NullMarked
package org.casus.code;

import org.jspecify.annotations.NullMarked;
