package org.casus.resolve.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Place;
import org.casus.model.Span;

/**
 * The places of a document.
 *
 * @param mentions what it mentions, in the order of the text
 * @param whereabouts where its acts were
 * @param lands in which country those were that nothing places
 */
public record Places(List<PlaceMention> mentions, Whereabouts whereabouts, Lands lands) {
    public Places {
        mentions = List.copyOf(mentions);
    }

    /** The places that stand for themselves, not in the name of a body. */
    public List<Place> own() {
        return mentions.stream()
                .filter(mention -> !mention.lent())
                .map(PlaceMention::place)
                .toList();
    }

    /** Where buildings and streets are named that the gazetteer does not know, whose places are those that they lie in. */
    public Set<Span> buildings() {
        return mentions.stream()
                .filter(PlaceMention::building)
                .map(mention -> mention.place().span())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The places as the record has them. */
    public List<Place> all() {
        return mentions.stream().map(PlaceMention::place).toList();
    }
}
