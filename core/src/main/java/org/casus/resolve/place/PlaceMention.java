package org.casus.resolve.place;

import org.casus.gazetteer.Site;
import org.casus.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place that the text mentions.
 *
 * @param first index of the first token of its name
 * @param end index after the last token
 * @param place what it means
 * @param site the gazetteer's place, or null when it does not know the name
 * @param lent whether it stands in the name of a body or before people, which need not be where they act
 */
public record PlaceMention(
        int first, int end, Place place, @Nullable Site site, boolean lent) {
    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
