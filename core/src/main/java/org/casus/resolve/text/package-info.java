/**
 * A sentence as runs of letters, digits and single marks, finer than the engine's tokens ("12-hour", "3:00", "1980s"), and
 * the numbers written in them. What the scanners for times and counts read.
 */
@NullMarked
package org.casus.resolve.text;

import org.jspecify.annotations.NullMarked;
