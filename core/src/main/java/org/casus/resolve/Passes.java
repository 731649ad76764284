package org.casus.resolve;

import org.casus.resolve.place.Whereabouts;
import org.casus.resolve.time.Chronology;

/**
 * What the passes over one document found, for its events to be made of.
 *
 * @param cast its parties
 * @param chronology when its acts were
 * @param fates what became of its victims
 * @param whereabouts where acts were
 * @param premises which bodies are meant as buildings
 * @param means by what they were done
 * @param pointed which acts are pointed back at
 */
record Passes(
        Cast cast,
        Chronology chronology,
        Fates fates,
        Whereabouts whereabouts,
        Premises premises,
        Means means,
        PointedActs pointed) {}
