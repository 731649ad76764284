package org.casus.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.casus.model.Acled;
import org.casus.model.ActorKind;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Document;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.Event;
import org.casus.model.Evidence;
import org.casus.model.Notice;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Quote;
import org.casus.model.Resolved;
import org.casus.model.SayingKind;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Reads a document line back into the record it was written from. */
final class CodedLine {
    private static final Map<String, ActorKind> KINDS = byCode(ActorKind.values(), ActorKind::code);
    private static final Map<String, Resolved> RESOLVED = byCode(Resolved.values(), Resolved::code);
    private static final Map<String, PlacePrecision> PLACES = byCode(PlacePrecision.values(), PlacePrecision::code);
    private static final Map<String, TimePrecision> TIMES = byCode(TimePrecision.values(), TimePrecision::code);
    private static final Map<String, Status> STATUSES = byCode(Status.values(), Status::code);
    private static final Map<String, CountKind> COUNTS = byCode(CountKind.values(), CountKind::code);
    private static final Map<String, SayingKind> SAYINGS = byCode(SayingKind.values(), SayingKind::code);
    private static final Map<String, EntityType> ENTITIES = byCode(EntityType.values(), EntityType::code);
    private static final Map<String, TimeExpression.Type> TYPES =
            byCode(TimeExpression.Type.values(), TimeExpression.Type::name);

    private final JsonTree line;
    private final Document document;
    private final TextOffsets offsets;

    private CodedLine(JsonTree line, String text) {
        this.line = line;
        String published = line.text("published");
        LocalDate day = published == null ? null : Days.parse(published);
        if (published != null && day == null) {
            throw line.wrong("published", "is no date");
        }
        this.document = new Document(
                line.needText("id"),
                text,
                line.text("title"),
                day,
                line.text("source"),
                line.text("url"),
                line.text("language"),
                line.text("byline"));
        this.offsets = new TextOffsets(text);
    }

    /**
     * The record of a line.
     *
     * @param text text of the document, which the line itself may lack
     * @throws JsonTree.Wrong when a field is missing, has the wrong type or does not fit the text
     */
    static CodedDocument read(JsonTree line, String text) {
        return new CodedLine(line, text).record();
    }

    private CodedDocument record() {
        return new CodedDocument(
                document,
                line.needText("sha256"),
                line.objects("sentences").stream().map(offsets::span).toList(),
                line.objects("entities").stream().map(this::entity).toList(),
                line.objects("places").stream().map(this::place).toList(),
                line.objects("times").stream().map(this::time).toList(),
                line.objects("quotes").stream().map(this::quote).toList(),
                line.objects("events").stream().map(this::event).toList(),
                line.objects("notices").stream().map(this::notice).toList(),
                line.text("cluster"),
                ofEvents("incident"),
                line.text("textGroup"),
                ofEvents("textGroup"),
                coder());
    }

    /** What a key of events says, by their ids. */
    private Map<String, String> ofEvents(String key) {
        Map<String, String> values = new HashMap<>();
        for (JsonTree event : line.objects("events")) {
            String value = event.text(key);
            if (value != null) {
                values.put(event.needText("id"), value);
            }
        }
        return values;
    }

    private Event event(JsonTree tree) {
        JsonTree acled = tree.object("acled");
        JsonTree evidence = need(tree, "evidence");
        return new Event(
                tree.needText("id"),
                tree.needText("type"),
                tree.text("mode"),
                tree.texts("contexts"),
                tree.whole("quad"),
                tree.number("intensity"),
                tree.text("cameo"),
                acled == null ? null : new Acled(acled.needText("event_type"), acled.needText("sub_event_type")),
                word(STATUSES, tree, "status"),
                tree.flag("background"),
                participants(tree, "sources"),
                participants(tree, "targets"),
                participants(tree, "victims"),
                tree.objects("instruments").stream().map(offsets::span).toList(),
                place(tree, "place"),
                place(tree, "origin"),
                place(tree, "destination"),
                when(tree.object("when")),
                tree.objects("counts").stream().map(this::count).toList(),
                tree.objects("attribution").stream().map(this::attribution).toList(),
                new Evidence(pair(evidence, "sentence"), pair(evidence, "trigger")),
                tree.text("parent"),
                tree.needText("rule"),
                tree.texts("trace"),
                tree.number("confidence"));
    }

    private List<Participant> participants(JsonTree tree, String name) {
        return tree.objects(name).stream().map(this::participant).toList();
    }

    private Participant participant(JsonTree tree) {
        return new Participant(
                offsets.span(tree),
                pair(tree, "head"),
                tree.text("name"),
                tree.text("code"),
                tree.text("country"),
                tree.text("sector"),
                tree.texts("groups"),
                tree.texts("backers"),
                tree.has("kind") ? word(KINDS, tree, "kind") : ActorKind.UNKNOWN,
                tree.whole("number"),
                word(RESOLVED, tree, "resolved"),
                span(tree.object("via")));
    }

    private @Nullable Place place(JsonTree tree, String name) {
        JsonTree place = tree.object(name);
        return place == null ? null : place(place);
    }

    private @Nullable Span words(JsonTree tree) {
        return "".equals(tree.text("text")) ? null : offsets.span(tree);
    }

    private Place place(JsonTree tree) {
        Double geonames = tree.number("geonamesId");
        Double confidence = tree.number("confidence");
        if (confidence == null) {
            throw tree.wrong("confidence", "is missing");
        }
        return new Place(
                words(tree),
                tree.needText("name"),
                tree.text("country"),
                tree.text("admin1"),
                tree.number("lat"),
                tree.number("lon"),
                geonames == null ? null : geonames.longValue(),
                tree.text("featureCode"),
                tree.text("precision") == null ? PlacePrecision.UNKNOWN : word(PLACES, tree, "precision"),
                confidence,
                tree.objects("alternatives").stream().map(this::place).toList());
    }

    private @Nullable When when(@Nullable JsonTree tree) {
        return tree == null
                ? null
                : new When(
                        words(tree),
                        tree.text("from"),
                        tree.text("to"),
                        word(TIMES, tree, "precision"),
                        tree.wholes("years"));
    }

    private Count count(JsonTree tree) {
        return new Count(word(COUNTS, tree, "kind"), tree.whole("low"), tree.whole("high"), offsets.span(tree));
    }

    private Attribution attribution(JsonTree tree) {
        JsonTree speaker = tree.object("speaker");
        return new Attribution(
                word(SAYINGS, tree, "kind"),
                speaker == null ? null : participant(speaker),
                tree.text("outlet"),
                span(tree.object("cue")));
    }

    private Entity entity(JsonTree tree) {
        return new Entity(offsets.span(tree), word(ENTITIES, tree, "type"), tree.text("code"));
    }

    private TimeExpression time(JsonTree tree) {
        return new TimeExpression(offsets.span(tree), word(TYPES, tree, "type"), tree.needText("value"));
    }

    private Quote quote(JsonTree tree) {
        JsonTree speaker = tree.object("speaker");
        return new Quote(
                pairs(tree, "source"),
                pairs(tree, "cue"),
                pairs(tree, "content"),
                speaker == null ? null : participant(speaker),
                tree.flag("direct"));
    }

    private Notice notice(JsonTree tree) {
        return new Notice(
                tree.needText("code"), tree.needText("message"), tree.has("start") ? offsets.span(tree) : null);
    }

    private Coder coder() {
        JsonTree coder = need(line, "coder");
        JsonTree codebook = need(coder, "codebook");
        return new Coder(
                coder.needText("version"),
                codebook.needText("name"),
                codebook.needText("version"),
                codebook.needText("sha256"),
                coder.needText("engine"));
    }

    private @Nullable Span span(@Nullable JsonTree tree) {
        return tree == null ? null : offsets.span(tree);
    }

    private Span pair(JsonTree tree, String name) {
        return offsets.span(tree.needPair(name), tree, name);
    }

    private List<Span> pairs(JsonTree tree, String name) {
        return tree.pairs(name).stream()
                .map(pair -> offsets.span(pair, tree, name))
                .toList();
    }

    private static JsonTree need(JsonTree tree, String name) {
        JsonTree object = tree.object(name);
        if (object == null) {
            throw tree.wrong(name, "is missing");
        }
        return object;
    }

    private static <T> T word(Map<String, T> words, JsonTree tree, String name) {
        String written = tree.needText(name);
        T word = words.get(written);
        if (word == null) {
            throw tree.wrong(name, "is \"" + written + "\", which it cannot be");
        }
        return word;
    }

    private static <T> Map<String, T> byCode(T[] values, Function<T, String> code) {
        Map<String, T> words = new TreeMap<>();
        Arrays.stream(values).forEach(value -> words.put(code.apply(value), value));
        return words;
    }
}
