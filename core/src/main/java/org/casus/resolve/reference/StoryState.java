package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.actor.Actors;
import org.casus.actor.Territory;
import org.casus.model.Annotated;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The state that a document is about, when it tells: named early, by itself or by its towns. Either at least three times, and three times as
 * often as all others together; or from the first sentence on twice and no other at all, where the only dateline stands for two and the
 * state may then be told more often than the others together. "The president" and "police" of such a document are that state's.
 */
final class StoryState {
    private static final int TIMES = 3;
    private static final int SHARE = 3;
    private static final int TWICE = 2;

    /** By how many sentences a text has said what state it is about. */
    private static final int LEAD = 3;

    private final Territory territory;
    private final boolean often;

    private StoryState(Territory territory, boolean often) {
        this.territory = territory;
        this.often = often;
    }

    /** The state, or null when the document is about several or none. */
    static @Nullable StoryState of(Annotated annotated, Actors actors) {
        Map<String, List<Territory>> mentions = new TreeMap<>();
        int all = 0;
        int lead = endOf(annotated, LEAD);
        for (Territory territory : actors.territories(annotated)) {
            mentions.computeIfAbsent(territory.country(), country -> new ArrayList<>())
                    .add(territory);
            all++;
        }
        for (List<Territory> own : mentions.values()) {
            if (own.size() >= TIMES
                    && own.size() >= SHARE * (all - own.size())
                    && own.get(0).span().start() < lead) {
                return new StoryState(own.get(0), true);
            }
        }
        Span dateline =
                annotated.datelines().size() == 1 ? annotated.datelines().get(0).span() : null;
        for (List<Territory> own : mentions.values()) {
            int written = written(own, dateline);
            int others = all - own.size();
            boolean alone = others == 0 && own.size() - written + (written > 0 ? TWICE : 0) >= TWICE;
            boolean here = written > 0 && own.size() > written && own.size() - written + TWICE > others;
            if ((alone || here) && own.get(0).span().start() < endOf(annotated, 1)) {
                return new StoryState(own.get(0), false);
            }
        }
        return null;
    }

    /** The first mention of the state, for a phrase that begins there; null when the phrase comes before the state is known. */
    @Nullable
    Territory before(int start) {
        return often || territory.span().end() <= start ? territory : null;
    }

    private static int written(List<Territory> own, @Nullable Span dateline) {
        return dateline == null
                ? 0
                : (int) own.stream()
                        .filter(each -> dateline.contains(each.span()))
                        .count();
    }

    /** Where so many sentences end, that of a dateline not counted. */
    private static int endOf(Annotated annotated, int sentences) {
        return annotated.sentences().size() <= sentences
                ? Integer.MAX_VALUE
                : annotated.sentences().get(sentences).span().start();
    }
}
