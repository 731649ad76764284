package org.casus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.casus.EventChange.Kind;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Span;
import org.casus.model.When;

/**
 * What changes in the coding of documents when one codebook takes the place of another: the events gained, lost and changed. Two
 * events are one when they have the same type and their triggers overlap; of those left, when they stand in the same sentence.
 */
public final class CodebookDifference {
    /** What makes two events one, the surest first. */
    private static final List<BiPredicate<Event, Event>> SAME =
            List.of(CodebookDifference::sameWords, CodebookDifference::sameSentence);

    private final Pipeline older;
    private final Pipeline newer;

    CodebookDifference(Pipeline older, Pipeline newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Between the codebook that {@code casus} works with and a newer one. */
    public static CodebookDifference of(Casus casus, Codebook newer) {
        return new CodebookDifference(casus.pipeline(), casus.with(newer).pipeline());
    }

    /** The changes in one document, in the order of its words; it is annotated once. */
    public List<EventChange> in(Document document) {
        var annotated = older.annotator().annotate(document);
        return between(older.code(annotated), newer.code(annotated));
    }

    static List<EventChange> between(CodedDocument before, CodedDocument after) {
        Document document = after.document();
        List<Event> lost = new ArrayList<>(before.events());
        List<Event> gained = new ArrayList<>(after.events());
        List<EventChange> changes = new ArrayList<>();
        for (BiPredicate<Event, Event> same : SAME) {
            for (Event event : List.copyOf(gained)) {
                Event old = lost.stream()
                        .filter(each -> same.test(each, event))
                        .findFirst()
                        .orElse(null);
                if (old != null) {
                    lost.remove(old);
                    gained.remove(event);
                    List<String> fields = fields(old, event, document);
                    if (!fields.isEmpty()) {
                        changes.add(new EventChange(Kind.CHANGED, document, event, fields));
                    }
                }
            }
        }
        gained.forEach(event -> changes.add(new EventChange(Kind.GAINED, document, event, List.of())));
        lost.forEach(event -> changes.add(new EventChange(Kind.LOST, document, event, List.of())));
        changes.sort(java.util.Comparator.comparingInt(
                change -> change.event().evidence().trigger().start()));
        return changes;
    }

    private static boolean sameWords(Event one, Event other) {
        return one.type().equals(other.type())
                && overlap(one.evidence().trigger(), other.evidence().trigger());
    }

    private static boolean sameSentence(Event one, Event other) {
        return one.type().equals(other.type())
                && overlap(one.evidence().sentence(), other.evidence().sentence());
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static List<String> fields(Event before, Event after, Document document) {
        Map<String, String> was = told(before, document);
        List<String> fields = new ArrayList<>();
        told(after, document).forEach((field, is) -> {
            String old = was.getOrDefault(field, "");
            if (!old.equals(is)) {
                fields.add(field + " " + (old.isEmpty() ? "none" : old) + " → " + (is.isEmpty() ? "none" : is));
            }
        });
        return fields;
    }

    private static Map<String, String> told(Event event, Document document) {
        Map<String, String> told = new LinkedHashMap<>();
        When when = event.statedWhen();
        told.put("mode", Objects.requireNonNullElse(event.mode(), ""));
        told.put("status", event.status().code());
        told.put("background", event.background() ? "yes" : "no");
        told.put("sources", parties(event.sources(), document));
        told.put("targets", parties(event.targets(), document));
        told.put("victims", parties(event.victims(), document));
        told.put("instruments", event.instruments().stream().map(document::text).collect(Collectors.joining("; ")));
        told.put("origin", event.origin() == null ? "" : event.origin().name());
        told.put(
                "destination",
                event.destination() == null ? "" : event.destination().name());
        told.put("place", event.place() == null ? "" : event.place().name());
        told.put("when", when == null ? "" : when.from() + "/" + when.to());
        told.put(
                "counts",
                event.counts().stream()
                        .map(count -> count.kind().code() + " " + count.low() + ".." + count.high())
                        .collect(Collectors.joining(", ")));
        told.put(
                "said by",
                event.attribution().stream()
                        .map(attribution -> attribution.speaker() == null
                                ? attribution.kind().code()
                                : document.text(attribution.speaker().span()))
                        .collect(Collectors.joining(" < ")));
        told.put("contexts", String.join(", ", event.contexts()));
        told.put("cameo", Objects.requireNonNullElse(event.cameo(), ""));
        return told;
    }

    private static String parties(List<Participant> parties, Document document) {
        return parties.stream()
                .map(party -> document.text(party.span()) + (party.code() == null ? "" : " (" + party.code() + ")"))
                .collect(Collectors.joining("; "));
    }
}
