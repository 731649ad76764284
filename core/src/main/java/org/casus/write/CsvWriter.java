package org.casus.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.RecordWriter;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * One row an event: RFC 4180, UTF-8, header, several values joined by {@code "; "}, empty for what is not known. Cells that
 * a spreadsheet would take for a formula get a leading apostrophe.
 */
final class CsvWriter implements RecordWriter {
    static final List<String> COLUMNS = List.of(
            "document",
            "published",
            "outlet",
            "event",
            "type",
            "mode",
            "contexts",
            "quad",
            "intensity",
            "cameo",
            "acled_event_type",
            "acled_sub_event_type",
            "status",
            "background",
            "sources",
            "source_names",
            "source_codes",
            "source_groups",
            "source_backers",
            "targets",
            "target_names",
            "target_codes",
            "target_groups",
            "target_backers",
            "victims",
            "instruments",
            "place",
            "place_name",
            "country",
            "admin1",
            "lat",
            "lon",
            "place_precision",
            "origin",
            "destination",
            "when",
            "from",
            "to",
            "time_precision",
            "killed_low",
            "killed_high",
            "injured_low",
            "injured_high",
            "other_counts",
            "speakers",
            "attribution",
            "sentence",
            "trigger",
            "sentence_start",
            "trigger_start",
            "parent",
            "rule",
            "confidence",
            "incident",
            "cluster",
            "text_group");

    private final Writer out;

    CsvWriter(OutputStream output) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        row(COLUMNS);
    }

    @Override
    public void write(CodedDocument coded) throws IOException {
        CodePoints points = new CodePoints(coded.document().text());
        for (Event event : coded.events()) {
            List<String> cells = cells(coded.document(), event, points);
            add(
                    cells,
                    coded.incidents().get(event.id()),
                    coded.cluster(),
                    coded.texts().get(event.id()));
            row(cells);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static List<String> cells(Document document, Event event, CodePoints points) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        add(cells, document.id(), document.published(), document.source(), event.id(), event.type(), event.mode());
        add(cells, String.join("; ", event.contexts()), event.quad(), event.intensity(), event.cameo());
        add(cells, event.acled() == null ? null : event.acled().eventType());
        add(cells, event.acled() == null ? null : event.acled().subEventType());
        add(cells, event.status().code(), event.background());
        add(cells, texts(document, event.sources()), each(event.sources(), Participant::name));
        add(cells, each(event.sources(), Participant::code));
        add(cells, all(event.sources(), Participant::groups), all(event.sources(), Participant::backers));
        add(cells, texts(document, event.targets()), each(event.targets(), Participant::name));
        add(cells, each(event.targets(), Participant::code));
        add(cells, all(event.targets(), Participant::groups), all(event.targets(), Participant::backers));
        add(cells, texts(document, event.victims()), each(event.instruments(), document::text));
        place(cells, document, event.place());
        add(cells, event.origin() == null ? null : event.origin().name());
        add(cells, event.destination() == null ? null : event.destination().name());
        When when = event.when();
        add(cells, when == null || when.span() == null ? null : document.text(when.span()));
        add(cells, when == null ? null : when.from());
        add(cells, when == null ? null : when.to());
        add(cells, when == null ? null : when.precision().code());
        counts(cells, document, event.counts());
        add(cells, each(event.attribution(), said -> speaker(document, said)));
        add(cells, each(event.attribution(), said -> said.kind().code()));
        add(
                cells,
                document.text(event.evidence().sentence()),
                document.text(event.evidence().trigger()));
        add(
                cells,
                points.of(event.evidence().sentence().start()),
                points.of(event.evidence().trigger().start()));
        add(cells, event.parent(), event.rule(), event.confidence());
        return cells;
    }

    private static void place(List<String> cells, Document document, @Nullable Place place) {
        if (place == null) {
            add(cells, null, null, null, null, null, null, null);
        } else {
            add(
                    cells,
                    place.span() == null ? null : document.text(place.span()),
                    place.name(),
                    place.country(),
                    place.admin1());
            add(cells, place.latitude(), place.longitude(), place.precision().code());
        }
    }

    private static void counts(List<String> cells, Document document, List<Count> counts) {
        bounds(cells, counts, CountKind.KILLED);
        bounds(cells, counts, CountKind.INJURED);
        add(
                cells,
                counts.stream()
                        .filter(count -> count.kind() != CountKind.KILLED && count.kind() != CountKind.INJURED)
                        .map(count -> count.kind().code() + ": " + document.text(count.span()))
                        .collect(Collectors.joining("; ")));
    }

    /** Several counts of one kind, such as soldiers and civilians, are added; a sum with an open end is open. */
    private static void bounds(List<String> cells, List<Count> counts, CountKind kind) {
        List<Count> own = counts.stream().filter(count -> count.kind() == kind).toList();
        add(cells, sum(own, Count::low), sum(own, Count::high));
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

    private static String texts(Document document, List<Participant> participants) {
        return each(participants, participant -> document.text(participant.span()));
    }

    private static <T> String each(List<T> values, Function<T, @Nullable String> part) {
        return values.stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** Each of the lists' values once, in the order of the text. */
    private static String all(List<Participant> parties, Function<Participant, List<String>> part) {
        return parties.stream().map(part).flatMap(List::stream).distinct().collect(Collectors.joining("; "));
    }

    private static void add(List<String> cells, @Nullable Object... values) {
        for (Object value : values) {
            cells.add(value == null ? "" : value.toString());
        }
    }

    private void row(List<String> cells) throws IOException {
        out.write(line(cells));
    }

    /** A row with its line end. */
    static String line(List<String> cells) {
        return cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        String safe = cell.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        if (!safe.isEmpty() && "=+@\t".indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
