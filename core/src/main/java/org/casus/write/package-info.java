/**
 * Coded documents to files: JSON, JSON Lines, CSV.
 */
@NullMarked
package org.casus.write;

import org.jspecify.annotations.NullMarked;
