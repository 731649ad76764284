package org.casus.resolve.place;

import org.casus.gazetteer.Site;

/**
 * A place that a toponym can mean, with the points of its evidence.
 *
 * @param site the place
 * @param points more is better; only differences mean something
 */
record Ranked(Site site, double points) {}
