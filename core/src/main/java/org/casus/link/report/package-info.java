/**
 * What linking keeps of a coded document when its text is let go: its events with the words that are needed later.
 */
@NullMarked
package org.casus.link.report;

import org.jspecify.annotations.NullMarked;
