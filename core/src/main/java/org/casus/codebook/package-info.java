/**
 * Folder to {@link org.casus.codebook.Codebook}: ontology, lexicons and rules as records, loaded and checked. All knowledge of
 * politics is in the folder; none is in Java.
 */
@NullMarked
package org.casus.codebook;

import org.jspecify.annotations.NullMarked;
