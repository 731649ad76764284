package org.casus.resolve.place;

import org.casus.model.Place;

/**
 * A place that the text mentions.
 *
 * @param first index of the first token of its name
 * @param end index after the last token
 * @param place what it means
 * @param lent whether it stands in the name of a body or before people, which need not be where they act
 * @param building whether it is a building or the like that the gazetteer does not know
 */
public record PlaceMention(int first, int end, Place place, boolean lent, boolean building) {
    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
