/**
 * Hashes and tables of numbers: what makes it cheap to ask a million documents which of them share something.
 */
@NullMarked
package org.casus.link.index;

import org.jspecify.annotations.NullMarked;
