package org.casus.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.casus.model.Attribution;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.When;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes what is asked for of events into their tables. */
final class CodedRows {
    /** Longest text that PostgreSQL's word vectors take in any case, in characters. */
    static final int SEARCHABLE = 300_000;

    private static final String EVENT = """
            INSERT INTO event (coding_key, ordinal, id, type, mode, contexts, cameo, acled_event_type,
                acled_sub_event_type, status, background, when_from, when_to, time_precision, first_day, last_day,
                place_name, place_folded, country, admin1, latitude, longitude, place_precision, killed_low, killed_high,
                injured_low, injured_high, evidence, parent, rule, confidence%columns)
            VALUES (:coding, :ordinal, :id, :type, :mode, :contexts, :cameo, :acledEvent, :acledSubEvent, :status,
                :background, :from, :to, :timePrecision, :firstDay, :lastDay, :place, :placeFolded, :country, :admin1,
                :latitude, :longitude, :placePrecision, :killedLow, :killedHigh, :injuredLow, :injuredHigh, :evidence,
                :parent, :rule, :confidence%values)
            """;

    private static final String PARTY = """
            INSERT INTO party (coding_key, event_ordinal, role, ordinal, words, name, folded, code, country, sector, kind)
            VALUES (:coding, :event, :role, :ordinal, :words, :name, :folded, :code, :country, :sector, :kind)
            """;

    private static final String ATTRIBUTION = """
            INSERT INTO attribution (coding_key, event_ordinal, ordinal, kind, speaker, speaker_name, speaker_code, outlet)
            VALUES (:coding, :event, :ordinal, :kind, :speaker, :name, :code, :outlet)
            """;

    private final PreparedBatch events;
    private final PreparedBatch parties;
    private final PreparedBatch attributions;
    private final boolean vectors;

    CodedRows(Handle handle, Dialect dialect) {
        String vector = dialect.vector(":folded");
        this.vectors = !vector.isEmpty();
        this.events = handle.prepareBatch(
                EVENT.replace("%columns", vectors ? ", words" : "").replace("%values", vectors ? ", " + vector : ""));
        this.parties = handle.prepareBatch(PARTY);
        this.attributions = handle.prepareBatch(ATTRIBUTION);
    }

    void add(long coding, Document document, List<Event> all) {
        for (int ordinal = 0; ordinal < all.size(); ordinal++) {
            Event event = all.get(ordinal);
            event(coding, ordinal, document, event);
            parties(coding, ordinal, "source", document, event.sources());
            parties(coding, ordinal, "target", document, event.targets());
            parties(coding, ordinal, "victim", document, event.victims());
            attributions(coding, ordinal, document, event.attribution());
        }
    }

    void write() {
        for (PreparedBatch batch : List.of(events, parties, attributions)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void event(long coding, int ordinal, Document document, Event event) {
        When when = event.when();
        Place place = event.place();
        String evidence = document.text(event.evidence().sentence());
        events.bind("coding", coding)
                .bind("ordinal", ordinal)
                .bind("id", event.id())
                .bind("type", event.type())
                .bind("mode", event.mode())
                .bind("contexts", event.contexts().isEmpty() ? null : String.join("; ", event.contexts()))
                .bind("cameo", event.cameo())
                .bind("acledEvent", event.acled() == null ? null : event.acled().eventType())
                .bind(
                        "acledSubEvent",
                        event.acled() == null ? null : event.acled().subEventType())
                .bind("status", event.status().code())
                .bind("background", event.background() ? 1 : 0)
                .bind("from", when == null ? null : when.from())
                .bind("to", when == null ? null : when.to())
                .bind("timePrecision", when == null ? null : when.precision().code())
                .bind("firstDay", when == null ? null : day(when.from()))
                .bind("lastDay", when == null ? null : day(when.to()))
                .bind("place", place == null ? null : place.name())
                .bind("placeFolded", place == null ? null : Folding.of(place.name()))
                .bind("country", place == null ? null : place.country())
                .bind("admin1", place == null ? null : place.admin1())
                .bind("latitude", place == null ? null : place.latitude())
                .bind("longitude", place == null ? null : place.longitude())
                .bind("placePrecision", place == null ? null : place.precision().code())
                .bind("killedLow", sum(event.counts(), CountKind.KILLED, Count::low))
                .bind("killedHigh", sum(event.counts(), CountKind.KILLED, Count::high))
                .bind("injuredLow", sum(event.counts(), CountKind.INJURED, Count::low))
                .bind("injuredHigh", sum(event.counts(), CountKind.INJURED, Count::high))
                .bind("evidence", evidence)
                .bind("parent", event.parent())
                .bind("rule", event.rule())
                .bind("confidence", event.confidence());
        if (vectors) {
            events.bind("folded", searchable(evidence));
        }
        events.add();
    }

    private void parties(long coding, int event, String role, Document document, List<Participant> all) {
        for (int ordinal = 0; ordinal < all.size(); ordinal++) {
            Participant party = all.get(ordinal);
            String words = document.text(party.span());
            parties.bind("coding", coding)
                    .bind("event", event)
                    .bind("role", role)
                    .bind("ordinal", ordinal)
                    .bind("words", words)
                    .bind("name", party.name())
                    .bind("folded", Folding.of(party.name() == null ? words : party.name() + " " + words))
                    .bind("code", party.code())
                    .bind("country", party.country())
                    .bind("sector", party.sector())
                    .bind("kind", party.kind().code())
                    .add();
        }
    }

    private void attributions(long coding, int event, Document document, List<Attribution> all) {
        for (int ordinal = 0; ordinal < all.size(); ordinal++) {
            Attribution said = all.get(ordinal);
            Participant speaker = said.speaker();
            attributions
                    .bind("coding", coding)
                    .bind("event", event)
                    .bind("ordinal", ordinal)
                    .bind("kind", said.kind().code())
                    .bind("speaker", speaker == null ? null : document.text(speaker.span()))
                    .bind("name", speaker == null ? null : speaker.name())
                    .bind("code", speaker == null ? null : speaker.code())
                    .bind("outlet", said.outlet())
                    .add();
        }
    }

    static String searchable(String text) {
        String folded = Folding.of(text);
        return folded.length() > SEARCHABLE ? folded.substring(0, SEARCHABLE) : folded;
    }

    /** A value that names a full day; partial ones are found by no day. */
    static @Nullable String day(@Nullable String value) {
        return value != null && value.length() == 10 && Character.isDigit(value.charAt(0)) ? value : null;
    }

    private static @Nullable Integer sum(List<Count> counts, CountKind kind, Function<Count, @Nullable Integer> bound) {
        List<Count> own = counts.stream().filter(count -> count.kind() == kind).toList();
        return own.isEmpty() || own.stream().map(bound).anyMatch(Objects::isNull)
                ? null
                : own.stream()
                        .map(bound)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
