/**
 * Acts to {@link org.casus.model.Event}s, in small named passes: pronouns and descriptions, actors, places, times, counts; and
 * the entities, places and times of the text.
 */
@NullMarked
package org.casus.resolve;

import org.jspecify.annotations.NullMarked;
