/**
 * Words to {@link org.casus.model.Place}s: which words name places, which place each means, and where an act was.
 *
 * <p>{@link org.casus.resolve.place.PlaceFinder} finds toponyms and lets the {@code Ranking} choose among the gazetteer's sites by
 * evidence of the text; {@link org.casus.resolve.place.Whereabouts} gives each act the place of its own clause, and only with care
 * one from elsewhere. The decisions are in {@code docs/decisions/}.
 */
@NullMarked
package org.casus.resolve.place;

import org.jspecify.annotations.NullMarked;
