package org.casus.model;

import java.util.List;

/**
 * Why a name in a text was taken for the place that it was taken for.
 *
 * @param place the place, with the words that name it
 * @param readings how many places the name can mean
 * @param reasons the sorts of evidence without each of which another reading would have been chosen; what else settled it when there
 *     was nothing to choose from
 */
public record PlaceChoice(Place place, int readings, List<String> reasons) {
    public PlaceChoice {
        reasons = List.copyOf(reasons);
    }
}
