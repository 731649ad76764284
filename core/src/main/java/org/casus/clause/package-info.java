/**
 * Annotated to {@link org.casus.model.Clause}s: who did what to whom, freed from syntax. A new syntax is taught here, once, and
 * never in the rules.
 */
@NullMarked
package org.casus.clause;

import org.jspecify.annotations.NullMarked;
