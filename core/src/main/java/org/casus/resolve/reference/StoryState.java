package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.actor.Actors;
import org.casus.actor.Territory;
import org.casus.model.Annotated;
import org.casus.model.Dateline;
import org.casus.model.Seams;
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

    /** The state of the story in which a sentence stands, or null when that is about several or none. */
    static @Nullable StoryState of(Annotated annotated, Actors actors, Seams seams, int sentence) {
        int first = seams.first(sentence);
        int last = seams.end(sentence, annotated.sentences().size()) - 1;
        Span story = new Span(
                first == 0 ? 0 : annotated.sentences().get(first).span().start(),
                annotated.sentences().get(last).span().end());
        Map<String, List<Territory>> mentions = new TreeMap<>();
        int all = 0;
        int lead = endOf(annotated, first + LEAD);
        for (Territory territory : actors.territories(annotated)) {
            if (!story.contains(territory.span())) {
                continue;
            }
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
        List<Span> written = annotated.datelines().stream()
                .map(Dateline::span)
                .filter(story::contains)
                .toList();
        Span dateline = written.size() == 1 ? written.get(0) : null;
        for (List<Territory> own : mentions.values()) {
            int here = written(own, dateline);
            int others = all - own.size();
            boolean alone = others == 0 && own.size() - here + (here > 0 ? TWICE : 0) >= TWICE;
            boolean most = here > 0 && own.size() > here && own.size() - here + TWICE > others;
            if ((alone || most) && own.get(0).span().start() < endOf(annotated, first + 1)) {
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
