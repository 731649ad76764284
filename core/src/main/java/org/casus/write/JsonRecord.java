package org.casus.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.casus.model.Acled;
import org.casus.model.ActorKind;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Count;
import org.casus.model.Document;
import org.casus.model.Entity;
import org.casus.model.Event;
import org.casus.model.Notice;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Quote;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Writes one coded document as the document line of the record. What is not known is left out. */
final class JsonRecord {
    private final JsonGenerator json;
    private final CodedDocument coded;
    private final Document document;
    private final CodePoints points;
    private final boolean withText;

    private JsonRecord(JsonGenerator json, CodedDocument coded, boolean withText) {
        this.json = json;
        this.withText = withText;
        this.coded = coded;
        this.document = coded.document();
        this.points = new CodePoints(document.text());
    }

    static void write(JsonGenerator json, CodedDocument coded, boolean withText) throws IOException {
        new JsonRecord(json, coded, withText).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        text("title", document.title());
        text(
                "published",
                document.published() == null ? null : document.published().toString());
        text("source", document.source());
        text("url", document.url());
        text("language", document.language());
        text("byline", document.byline());
        text("text", withText ? document.text() : null);
        json.writeStringField("sha256", coded.sha256());
        list("sentences", coded.sentences(), this::bare);
        list("entities", coded.entities(), this::entity);
        list("places", coded.places(), this::place);
        list("times", coded.times(), this::time);
        list("quotes", coded.quotes(), this::quote);
        list("events", coded.events(), this::event);
        text("cluster", coded.cluster());
        text("textGroup", coded.textGroup());
        list("notices", coded.notices(), this::notice);
        coder(coded.coder());
        json.writeEndObject();
    }

    private void event(Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type());
        text("mode", event.mode());
        list("contexts", event.contexts(), json::writeString);
        if (event.quad() != null) {
            json.writeNumberField("quad", event.quad());
        }
        JsonNumbers.field(json, "intensity", event.intensity());
        text("cameo", event.cameo());
        acled(event.acled());
        json.writeStringField("status", event.status().code());
        json.writeBooleanField("background", event.background());
        list("sources", event.sources(), this::participant);
        list("targets", event.targets(), this::participant);
        list("victims", event.victims(), this::participant);
        list("instruments", event.instruments(), this::spoken);
        place("place", event.place());
        place("origin", event.origin());
        place("destination", event.destination());
        when(event.when());
        list("counts", event.counts(), this::count);
        list("attribution", event.attribution(), this::attribution);
        json.writeObjectFieldStart("evidence");
        pair("sentence", event.evidence().sentence());
        pair("trigger", event.evidence().trigger());
        json.writeStringField("text", document.text(event.evidence().sentence()));
        json.writeEndObject();
        text("incident", coded.incidents().get(event.id()));
        text("textGroup", coded.texts().get(event.id()));
        text("parent", event.parent());
        json.writeStringField("rule", event.rule());
        list("trace", event.trace(), json::writeString);
        JsonNumbers.field(json, "confidence", event.confidence());
        json.writeEndObject();
    }

    private void acled(@Nullable Acled acled) throws IOException {
        if (acled != null) {
            json.writeObjectFieldStart("acled");
            json.writeStringField("event_type", acled.eventType());
            json.writeStringField("sub_event_type", acled.subEventType());
            json.writeEndObject();
        }
    }

    private void participant(Participant participant) throws IOException {
        json.writeStartObject();
        words(participant.span());
        pair("head", participant.head());
        text("name", participant.name());
        text("code", participant.code());
        text("country", participant.country());
        text("sector", participant.sector());
        list("groups", participant.groups(), json::writeString);
        list("backers", participant.backers(), json::writeString);
        if (participant.kind() != ActorKind.UNKNOWN) {
            json.writeStringField("kind", participant.kind().code());
        }
        if (participant.number() != null) {
            json.writeNumberField("number", participant.number());
        }
        json.writeStringField("resolved", participant.resolved().code());
        if (participant.via() != null) {
            json.writeFieldName("via");
            spoken(participant.via());
        }
        json.writeEndObject();
    }

    private void place(String name, @Nullable Place place) throws IOException {
        if (place != null) {
            json.writeFieldName(name);
            place(place);
        }
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        wordsOrNone(place.span());
        json.writeStringField("name", place.name());
        text("country", place.country());
        text("admin1", place.admin1());
        JsonNumbers.field(json, "lat", place.latitude());
        JsonNumbers.field(json, "lon", place.longitude());
        if (place.geonamesId() != null) {
            json.writeNumberField("geonamesId", place.geonamesId());
        }
        text("featureCode", place.featureCode());
        if (place.precision() != PlacePrecision.UNKNOWN) {
            json.writeStringField("precision", place.precision().code());
        }
        JsonNumbers.field(json, "confidence", place.confidence());
        list("alternatives", place.alternatives(), this::place);
        json.writeEndObject();
    }

    private void when(@Nullable When when) throws IOException {
        if (when != null) {
            json.writeObjectFieldStart("when");
            wordsOrNone(when.span());
            text("from", when.from());
            text("to", when.to());
            json.writeStringField("precision", when.precision().code());
            list("years", when.years(), json::writeNumber);
            json.writeEndObject();
        }
    }

    private void count(Count count) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", count.kind().code());
        if (count.low() != null) {
            json.writeNumberField("low", count.low());
        }
        if (count.high() != null) {
            json.writeNumberField("high", count.high());
        }
        words(count.span());
        json.writeEndObject();
    }

    private void attribution(Attribution attribution) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", attribution.kind().code());
        if (attribution.speaker() != null) {
            json.writeFieldName("speaker");
            participant(attribution.speaker());
        }
        text("outlet", attribution.outlet());
        if (attribution.cue() != null) {
            json.writeFieldName("cue");
            spoken(attribution.cue());
        }
        json.writeEndObject();
    }

    private void entity(Entity entity) throws IOException {
        json.writeStartObject();
        words(entity.span());
        json.writeStringField("type", entity.type().code());
        text("code", entity.code());
        json.writeEndObject();
    }

    private void time(TimeExpression time) throws IOException {
        json.writeStartObject();
        words(time.span());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        json.writeEndObject();
    }

    private void quote(Quote quote) throws IOException {
        json.writeStartObject();
        list("source", quote.source(), this::pair);
        list("cue", quote.cue(), this::pair);
        list("content", quote.content(), this::pair);
        if (quote.speaker() != null) {
            json.writeFieldName("speaker");
            participant(quote.speaker());
        }
        json.writeBooleanField("direct", quote.direct());
        json.writeEndObject();
    }

    private void notice(Notice notice) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", notice.code());
        json.writeStringField("message", notice.message());
        if (notice.span() != null) {
            words(notice.span());
        }
        json.writeEndObject();
    }

    private void coder(Coder coder) throws IOException {
        json.writeObjectFieldStart("coder");
        json.writeStringField("version", coder.version());
        json.writeObjectFieldStart("codebook");
        json.writeStringField("name", coder.codebook());
        json.writeStringField("version", coder.codebookVersion());
        json.writeStringField("sha256", coder.codebookSha256());
        json.writeEndObject();
        json.writeStringField("engine", coder.engine());
        json.writeEndObject();
    }

    /** {@code {"text", "start", "end"}}. */
    private void spoken(Span span) throws IOException {
        json.writeStartObject();
        words(span);
        json.writeEndObject();
    }

    /** {@code {"start", "end"}}. */
    private void bare(Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", points.of(span.start()));
        json.writeNumberField("end", points.of(span.end()));
        json.writeEndObject();
    }

    private void words(Span span) throws IOException {
        json.writeStringField("text", document.text(span));
        json.writeNumberField("start", points.of(span.start()));
        json.writeNumberField("end", points.of(span.end()));
    }

    /** The text is empty, and has no offsets, of what no words say. */
    private void wordsOrNone(@Nullable Span span) throws IOException {
        if (span == null) {
            json.writeStringField("text", "");
        } else {
            words(span);
        }
    }

    private void pair(String name, Span span) throws IOException {
        json.writeFieldName(name);
        pair(span);
    }

    /** {@code [start, end]}. */
    private void pair(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(points.of(span.start()));
        json.writeNumber(points.of(span.end()));
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private <T> void list(String name, List<T> values, Item<T> item) throws IOException {
        if (values.isEmpty() && !name.equals("events")) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (T value : values) {
            item.write(value);
        }
        json.writeEndArray();
    }

    private interface Item<T> {
        void write(T value) throws IOException;
    }
}
