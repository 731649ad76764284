package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.actor.Actors;
import org.casus.actor.Territory;
import org.casus.model.Annotated;
import org.jspecify.annotations.Nullable;

/**
 * The state that a document is about, when it tells: named early, at least three times, and three times as often as all others
 * together, by itself or by its towns. "The president" and "police" of such a document are that state's.
 */
final class StoryState {
    private static final int TIMES = 3;
    private static final int SHARE = 3;

    /** By how many sentences a text has said what state it is about. */
    private static final int LEAD = 3;

    private StoryState() {}

    /** The first mention of the state, or null when the document is about several or none. */
    static @Nullable Territory of(Annotated annotated, Actors actors) {
        Map<String, List<Territory>> mentions = new TreeMap<>();
        int all = 0;
        int sentences = annotated.sentences().size();
        int lead = sentences <= LEAD
                ? Integer.MAX_VALUE
                : annotated.sentences().get(LEAD).span().start();
        for (Territory territory : actors.territories(annotated)) {
            mentions.computeIfAbsent(territory.country(), country -> new ArrayList<>())
                    .add(territory);
            all++;
        }
        for (List<Territory> own : mentions.values()) {
            if (own.size() >= TIMES
                    && own.size() >= SHARE * (all - own.size())
                    && own.get(0).span().start() < lead) {
                return own.get(0);
            }
        }
        return null;
    }
}
