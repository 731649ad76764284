package org.casus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.codebook.Expected;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Count;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Span;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Compares the events of a document with those an example expects: only the fields the example names. */
final class Comparison {
    private static final String NONE = "none";
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "some");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CodedDocument coded;

    private Comparison(CodedDocument coded) {
        this.coded = coded;
    }

    /** How the events differ from those expected, in plain words; null when they do not. */
    static @Nullable String difference(List<Expected> expected, CodedDocument coded) {
        return new Comparison(coded).difference(expected);
    }

    private @Nullable String difference(List<Expected> expected) {
        List<Event> events = coded.events();
        if (events.size() != expected.size()) {
            return "gives " + told(events) + ", expected " + (expected.isEmpty() ? NONE : expected.size());
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            String number = events.size() > 1 ? (i + 1) + ". " : "";
            differences(expected.get(i), events.get(i)).forEach(difference -> differences.add(number + difference));
        }
        return differences.isEmpty() ? null : String.join("; ", differences) + " (" + told(events) + ")";
    }

    /** How an event of the document differs from the one expected, field by field; empty when it does not. */
    static List<String> differences(Expected expected, Event event, CodedDocument coded) {
        return new Comparison(coded).differences(expected, event);
    }

    private List<String> differences(Expected expected, Event event) {
        List<String> differences = new ArrayList<>();
        expected.fields().forEach((key, values) -> {
            List<String> had = values(key, event);
            if (!same(key, values, had)) {
                differences.add(key + " is " + (had.isEmpty() ? NONE : String.join(" + ", had)) + ", expected "
                        + String.join(" + ", values));
            }
        });
        return differences;
    }

    private String told(List<Event> events) {
        if (events.isEmpty()) {
            return NONE;
        }
        List<String> each = new ArrayList<>();
        for (Event event : events) {
            each.add(event.type() + (event.mode() == null ? "" : " " + event.mode()) + " \""
                    + text(event.evidence().trigger()) + "\" by " + event.rule());
        }
        return String.join(", ", each);
    }

    private boolean same(String key, List<String> expected, List<String> had) {
        if (expected.equals(List.of(NONE))) {
            return had.isEmpty();
        }
        return switch (key) {
            case "context" -> had.containsAll(expected);
            case "source", "target", "victim", "place", "origin", "destination", "instrument", "speaker" ->
                sorted(expected).equals(sorted(had));
            default ->
                expected.stream().sorted().toList().equals(had.stream().sorted().toList());
        };
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().map(Comparison::plain).sorted().toList();
    }

    /** Without case, leading determiner and the mark of a possessive. */
    static String plain(String text) {
        String plain = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        int blank = plain.indexOf(' ');
        if (blank > 0 && DETERMINERS.contains(plain.substring(0, blank))) {
            plain = plain.substring(blank + 1);
        }
        plain = plain.replace('\u2019', '\'');
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private List<String> values(String key, Event event) {
        return switch (key) {
            case "type" -> List.of(event.type());
            case "mode" -> maybe(event.mode());
            case "context" -> event.contexts();
            case "status" -> List.of(event.status().code());
            case "background" -> List.of(String.valueOf(event.background()));
            case "source" -> texts(event.sources());
            case "target" -> texts(event.targets());
            case "victim" -> texts(event.victims());
            case "instrument" -> event.instruments().stream().map(this::text).toList();
            case "place" -> place(event.place());
            case "origin" -> place(event.origin());
            case "destination" -> place(event.destination());
            case "speaker" -> speaker(event);
            case "when" -> when(event.statedWhen());
            case "source-code" -> codes(event.sources());
            case "target-code" -> codes(event.targets());
            default ->
                event.counts().stream()
                        .filter(count -> count.kind().code().equals(key))
                        .map(Comparison::range)
                        .toList();
        };
    }

    private List<String> speaker(Event event) {
        if (event.attribution().isEmpty()) {
            return List.of();
        }
        Attribution first = event.attribution().get(0);
        return first.speaker() == null
                ? maybe(first.outlet())
                : List.of(text(first.speaker().span()));
    }

    private static List<String> when(@Nullable When when) {
        if (when == null || when.from() == null) {
            return List.of();
        }
        return List.of(
                when.to() == null || when.to().equals(when.from()) ? when.from() : when.from() + "/" + when.to());
    }

    private static String range(Count count) {
        if (count.low() != null && count.low().equals(count.high())) {
            return count.low().toString();
        }
        return (count.low() == null ? "" : count.low()) + ".." + (count.high() == null ? "" : count.high());
    }

    private List<String> place(@Nullable Place place) {
        return place == null || place.span() == null ? List.of() : List.of(text(place.span()));
    }

    private List<String> texts(List<Participant> participants) {
        return participants.stream().map(Participant::span).map(this::text).toList();
    }

    private static List<String> codes(List<Participant> participants) {
        return participants.stream()
                .flatMap(party -> maybe(party.code()).stream())
                .toList();
    }

    private static List<String> maybe(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private String text(Span span) {
        return coded.document().text(span);
    }
}
