package org.casus.write.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** An event as a row: what code --format csv writes, and by whose numbers its country and its readers are known. */
final class EventColumns implements Columns {
    private static final List<Field> FIELDS = List.of(
            Field.text("document", "Id of the document"),
            new Field("published", "date", "Day of publication"),
            Field.text("outlet", "Outlet of the document"),
            Field.text("event", "Id of the event"),
            Field.text("type", "PLOVER type, or INCIDENT"),
            Field.text("mode", "Mode of the type"),
            list("contexts", "PLOVER contexts"),
            Field.whole("quad", "PLOVER class: 1 and 2 cooperation in words and deeds, 3 and 4 conflict"),
            Field.number("intensity", "-10 to 10"),
            Field.text("cameo", "CAMEO code; text, with leading zeros"),
            Field.text("acled_event_type", "ACLED's event type"),
            Field.text("acled_sub_event_type", "ACLED's sub-event type"),
            Field.text("status", "Whether it happened"),
            new Field("background", "boolean", "Whether it is told as history"),
            list("sources", "Who did it, in the words of the text"),
            list("source_names", "Names of those who have one"),
            list("source_codes", "Codes of those who have one: country, then sector or group"),
            list("source_groups", "Peoples, faiths and social groups that describe them"),
            list("source_backers", "Codes of the states and bodies that back them"),
            list("targets", "To whom, in the words of the text"),
            list("target_names", "Their names"),
            list("target_codes", "Their codes"),
            list("target_groups", "Their peoples, faiths and social groups"),
            list("target_backers", "Codes of those who back them"),
            list("victims", "Who was hurt, in the words of the text"),
            list("instruments", "Weapons and means, in the words of the text"),
            Field.text("place", "Words of the text for the place"),
            Field.text("place_name", "Name of the place"),
            Field.text("country", "Country of the place, ISO 3166 alpha-3"),
            Field.whole("country_iso", "The same, ISO 3166 numeric"),
            Field.whole("country_gwno", "The same, Gleditsch-Ward number"),
            Field.whole("country_cown", "The same, Correlates of War number"),
            Field.text("admin1", "First-order division"),
            Field.number("lat", "Degrees north, WGS84"),
            Field.number("lon", "Degrees east, WGS84"),
            Field.text("place_precision", "How large the place is"),
            Field.text("origin", "Where a movement began"),
            Field.text("destination", "Where it ended"),
            Field.text("when", "Words of the text for the time"),
            new Field(
                    "from",
                    "any",
                    "First day; partial (--11-13) where the year is not known, and then empty in Parquet"),
            new Field("to", "any", "Last day, in the same form"),
            Field.text("time_precision", "How exact the time is"),
            Field.whole("killed_low", "At least so many dead"),
            Field.whole("killed_high", "At most so many dead; empty when open"),
            Field.whole("injured_low", "At least so many injured"),
            Field.whole("injured_high", "At most so many injured; empty when open"),
            list("other_counts", "Other numbers, with what they count"),
            list("speakers", "Who says so, nearest first; empty for the paper itself"),
            list("attribution", "How each says it"),
            Field.text("sentence", "The sentence"),
            Field.text("trigger", "The words of the act"),
            Field.whole("sentence_start", "Where the sentence begins, in Unicode code points of the text"),
            Field.whole("trigger_start", "Where the words of the act begin"),
            Field.text("parent", "Id of the event that embeds this one"),
            Field.text("rule", "Rule that read it"),
            Field.number("confidence", "How sure it is, 0 to 1, calibrated"),
            Field.text("casus_version", "Version of Casus that read it"),
            Field.text("codebook", "Name and version of the codebook"),
            Field.text("codebook_sha256", "Hash of the codebook"));

    private final Crosswalks walks;

    EventColumns(Crosswalks walks) {
        this.walks = walks;
    }

    static Field list(String name, String description) {
        return new Field(name, "array", description);
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<@Nullable Object> values(CodedDocument coded, Event event) {
        Document document = coded.document();
        String text = document.text();
        Place place = event.place();
        When when = event.when();
        Coder coder = coded.coder();
        Country country = walks.country(place == null ? null : place.country());
        List<@Nullable Object> values = new ArrayList<>(FIELDS.size());
        add(values, document.id(), document.published(), document.source(), event.id(), event.type(), event.mode());
        add(values, event.contexts(), event.quad(), event.intensity(), event.cameo());
        add(values, event.acled() == null ? null : event.acled().eventType());
        add(values, event.acled() == null ? null : event.acled().subEventType());
        add(values, event.status().code(), event.background());
        parties(values, document, event.sources());
        parties(values, document, event.targets());
        add(values, each(event.victims(), party -> document.text(party.span())));
        add(values, each(event.instruments(), document::text));
        if (place == null) {
            add(values, null, null, null, null, null, null, null, null, null, null);
        } else {
            add(values, place.span() == null ? null : document.text(place.span()), place.name(), place.country());
            add(values, whole(country.numeric()), whole(country.gwno()), whole(country.cown()), place.admin1());
            add(
                    values,
                    degrees(place.latitude()),
                    degrees(place.longitude()),
                    place.precision().code());
        }
        add(values, event.origin() == null ? null : event.origin().name());
        add(values, event.destination() == null ? null : event.destination().name());
        add(values, when == null || when.span() == null ? null : document.text(when.span()));
        add(values, when == null ? null : when.from(), when == null ? null : when.to());
        add(values, when == null ? null : when.precision().code());
        bounds(values, event.counts(), CountKind.KILLED);
        bounds(values, event.counts(), CountKind.INJURED);
        add(
                values,
                event.counts().stream()
                        .filter(count -> count.kind() != CountKind.KILLED && count.kind() != CountKind.INJURED)
                        .map(count -> count.kind().code() + ": " + document.text(count.span()))
                        .toList());
        add(values, each(event.attribution(), said -> speaker(document, said)));
        add(values, each(event.attribution(), said -> said.kind().code()));
        add(
                values,
                document.text(event.evidence().sentence()),
                document.text(event.evidence().trigger()));
        add(values, text.codePointCount(0, event.evidence().sentence().start()));
        add(values, text.codePointCount(0, event.evidence().trigger().start()));
        add(values, event.parent(), event.rule(), event.confidence());
        add(values, coder.version(), coder.codebook() + " " + coder.codebookVersion(), coder.codebookSha256());
        return values;
    }

    private static void parties(List<@Nullable Object> values, Document document, List<Participant> parties) {
        add(values, each(parties, party -> document.text(party.span())));
        add(values, each(parties, Participant::name), each(parties, Participant::code));
        add(values, all(parties, Participant::groups), all(parties, Participant::backers));
    }

    /** Several counts of one kind, such as soldiers and civilians, are added; a sum with an open end is open. */
    private static void bounds(List<@Nullable Object> values, List<Count> counts, CountKind kind) {
        List<Count> own = counts.stream().filter(count -> count.kind() == kind).toList();
        add(values, sum(own, Count::low), sum(own, Count::high));
    }

    private static @Nullable Integer sum(List<Count> counts, Function<Count, @Nullable Integer> bound) {
        int sum = 0;
        for (Count count : counts) {
            Integer value = bound.apply(count);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return counts.isEmpty() ? null : sum;
    }

    private static @Nullable String speaker(Document document, Attribution said) {
        Participant speaker = said.speaker();
        if (speaker == null) {
            return said.outlet();
        }
        String words = document.text(speaker.span());
        return said.outlet() == null ? words : words + " (" + said.outlet() + ")";
    }

    static <T> List<String> each(List<T> values, Function<T, @Nullable String> part) {
        return values.stream().map(part).filter(Objects::nonNull).toList();
    }

    /** Each of the lists' values once, in the order of the text. */
    static <T> List<String> all(List<T> values, Function<T, List<String>> part) {
        return values.stream().map(part).flatMap(List::stream).distinct().toList();
    }

    static @Nullable Integer whole(String number) {
        return number.isEmpty() ? null : (Integer) Integer.parseInt(number);
    }

    static @Nullable Double degrees(@Nullable Double value) {
        return value == null ? null : (Double) (Math.round(value * 10_000) / 10_000.0);
    }

    static void add(List<@Nullable Object> values, @Nullable Object... more) {
        values.addAll(Arrays.asList(more));
    }
}
