package org.casus.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Coding;
import org.casus.codebook.Crosswalk;
import org.casus.codebook.Rule;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Count;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Span;

/** Says of each event what it is in other schemes: quad class, intensity, CAMEO, ACLED. */
final class Schemes {
    /** Rows of words that a crosswalk may name: up to three. */
    private static final int ROW = 3;

    private final Crosswalk crosswalk;

    /** CAMEO codes that rules give their events. */
    private final Map<String, String> own = new HashMap<>();

    Schemes(Codebook codebook) {
        this.crosswalk = Crosswalk.over(codebook);
        for (Rule rule : codebook.rules()) {
            if (rule.cameo() != null) {
                own.put(rule.id(), rule.cameo());
            }
        }
    }

    /** The same events with their codes. */
    List<Event> translate(List<Event> events, Annotated annotated) {
        return events.stream().map(event -> translate(event, events, annotated)).toList();
    }

    private Event translate(Event event, List<Event> all, Annotated annotated) {
        Coding coding = new Coding(
                event.type(),
                event.mode(),
                event.contexts(),
                event.status(),
                kinds(event.sources()),
                kinds(event.targets(), event.victims()),
                words(event, annotated),
                event.counts().stream().map(Count::kind).collect(Collectors.toSet()),
                embedded(event, all));
        return event.withCodes(
                crosswalk.quad(event.type()),
                crosswalk.intensity(event.type(), event.mode()),
                own.containsKey(event.rule()) ? own.get(event.rule()) : crosswalk.cameo(coding),
                crosswalk.acled(coding));
    }

    @SafeVarargs
    private static Set<ActorKind> kinds(List<Participant>... parties) {
        Set<ActorKind> kinds = new HashSet<>();
        for (List<Participant> some : parties) {
            some.forEach(party -> kinds.add(party.kind()));
        }
        return kinds;
    }

    private static Set<String> embedded(Event event, List<Event> all) {
        Set<String> embedded = new HashSet<>();
        for (Event inner : all) {
            if (event.id().equals(inner.parent())) {
                embedded.add(inner.type());
                embedded.add(inner.type() + "/" + inner.mode());
            }
        }
        return embedded;
    }

    private static Set<String> words(Event event, Annotated annotated) {
        Set<String> words = new HashSet<>();
        rows(event.evidence().trigger(), annotated, words);
        event.instruments().forEach(span -> rows(span, annotated, words));
        return words;
    }

    private static void rows(Span span, Annotated annotated, Set<String> words) {
        List<String> lemmas = annotated.tokensIn(span).stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
        for (int from = 0; from < lemmas.size(); from++) {
            for (int to = from + 1; to <= Math.min(lemmas.size(), from + ROW); to++) {
                words.add(String.join(" ", lemmas.subList(from, to)));
            }
        }
    }
}
