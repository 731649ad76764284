package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Event;
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

    /** The events of the acts of a document, those that were left open in the country of the story, else at the base or the like that they hit. */
    public List<Event> settle(List<Event> events) {
        List<Event> settled = new ArrayList<>(lands.settle(events));
        for (int i = 0; i < settled.size(); i++) {
            Place struck = settled.get(i).place() == null ? whereabouts.struck(i) : null;
            if (struck != null) {
                settled.set(i, settled.get(i).withPlace(struck, "at its target"));
            }
        }
        return settled;
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
