/** A small world in which every rule of the house is broken, so that a test can tell that the rule sees it. */
@NullMarked
package org.casus.architecture.faults;

import org.jspecify.annotations.NullMarked;
