package org.casus.resolve;

import org.casus.resolve.place.Whereabouts;
import org.casus.resolve.time.Chronology;

/**
 * What the passes over one document found, for its events to be made of.
 *
 * @param cast its parties
 * @param pronouns what its pronouns stand for
 * @param chronology when its acts were
 * @param fates what became of its victims
 * @param whereabouts where acts were
 */
record Passes(Cast cast, Pronouns pronouns, Chronology chronology, Fates fates, Whereabouts whereabouts) {}
