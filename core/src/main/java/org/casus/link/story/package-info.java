/**
 * Which documents tell one story, by the words, names and figures they share, weighed by how rare these are.
 */
@NullMarked
package org.casus.link.story;

import org.jspecify.annotations.NullMarked;
