package org.casus.resolve.place;

import org.casus.gazetteer.Site;

/**
 * The known place that something unknown lies in.
 *
 * @param site the place
 * @param confidence how sure it is
 */
record Tie(Site site, double confidence) {}
