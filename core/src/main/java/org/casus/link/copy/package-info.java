/**
 * Which documents share text: agency copy printed by many, updates of a story, a paragraph lifted into another. Texts are read as runs of
 * four words; of each eight words at least one run is kept as a mark (winnowing: Schleimer, Wilkerson and Aiken, 2003), and what two
 * documents share is found by their marks and then followed word by word.
 */
@NullMarked
package org.casus.link.copy;

import org.jspecify.annotations.NullMarked;
