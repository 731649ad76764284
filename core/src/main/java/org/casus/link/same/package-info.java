/**
 * Whether two events are one: which are worth comparing, what speaks for and against, and how much that weighs.
 */
@NullMarked
package org.casus.link.same;

import org.jspecify.annotations.NullMarked;
