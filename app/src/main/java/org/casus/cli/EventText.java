package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Count;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Resolved;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** An event in words for the table. */
final class EventText {
    record Line(String label, String value) {}

    private final CodedDocument coded;
    private final Document document;
    private final Event event;

    EventText(CodedDocument coded, Event event) {
        this.coded = coded;
        this.document = coded.document();
        this.event = event;
    }

    /** {@code ASSAULT aerial}. */
    String what() {
        return event.mode() == null ? event.type() : event.type() + " " + event.mode();
    }

    /** {@code happened, background}. */
    String status() {
        return event.status().code().replace('_', ' ') + (event.background() ? ", background" : "");
    }

    /** What is known, one thing a line. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        add(lines, "who", parties(event.sources()));
        add(lines, "whom", parties(event.targets()));
        add(lines, "victims", parties(event.victims()));
        add(lines, "with", event.instruments().stream().map(document::text).collect(Collectors.joining("; ")));
        add(lines, "where", place(event.place()));
        add(lines, "from", place(event.origin()));
        add(lines, "to", place(event.destination()));
        add(lines, "when", when(event.when()));
        for (Count count : event.counts()) {
            add(lines, count.kind().code(), bounds(count) + " (" + document.text(count.span()) + ")");
        }
        add(lines, "says", event.attribution().stream().map(this::said).collect(Collectors.joining("; ")));
        add(lines, "part of", parent());
        return lines;
    }

    private static void add(List<Line> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(label, value));
        }
    }

    private String parties(List<Participant> parties) {
        return parties.stream().map(this::party).collect(Collectors.joining("; "));
    }

    private String party(Participant party) {
        String words = document.text(party.span());
        String name = party.name() == null || party.name().equalsIgnoreCase(words) ? null : party.name();
        List<String> more = new ArrayList<>();
        if (name != null) {
            more.add(name);
        } else if (party.via() != null && party.resolved() == Resolved.PRONOUN) {
            // Of a description it only told the country: "his minister", "ordered the army".
            more.add(document.text(party.via()));
        }
        if (party.code() != null) {
            more.add(party.code());
        }
        more.addAll(party.groups());
        if (!party.backers().isEmpty()) {
            more.add("backed by " + String.join(", ", party.backers()));
        }
        return more.isEmpty() ? words : words + " (" + String.join(", ", more) + ")";
    }

    private String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        List<String> more = new ArrayList<>();
        String words = place.span() == null ? place.name() : document.text(place.span());
        if (!place.name().equalsIgnoreCase(words)) {
            more.add(place.name());
        }
        if (place.admin1() != null && !place.admin1().equals(place.name())) {
            more.add(place.admin1());
        }
        if (place.country() != null) {
            more.add(place.country());
        }
        if (place.precision() != PlacePrecision.UNKNOWN) {
            more.add(place.precision().code());
        }
        if (place.span() == null) {
            more.add("of the story");
        }
        return words + " (" + String.join(", ", more) + ")";
    }

    private String when(@Nullable When when) {
        if (when == null) {
            return "";
        }
        String words = when.span() == null ? "window of the report" : document.text(when.span());
        if (when.from() == null && when.to() == null) {
            return words;
        }
        String days =
                Objects.equals(when.from(), when.to()) ? when.from() : open(when.from()) + " to " + open(when.to());
        String years = when.years().isEmpty()
                ? ""
                : ", in " + when.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return days + years + " (" + words + ")";
    }

    private static String open(@Nullable String day) {
        return day == null ? "…" : day;
    }

    private static String bounds(Count count) {
        if (Objects.equals(count.low(), count.high())) {
            return String.valueOf(count.low());
        }
        if (count.high() == null) {
            return "at least " + count.low();
        }
        return count.low() == null ? "at most " + count.high() : count.low() + " to " + count.high();
    }

    private String said(Attribution attribution) {
        StringBuilder text = new StringBuilder();
        if (attribution.speaker() != null) {
            text.append(party(attribution.speaker()));
        }
        if (attribution.outlet() != null) {
            text.append(text.length() > 0 ? ", " : "").append(attribution.outlet());
        }
        text.append(text.length() > 0 ? ": " : "").append(attribution.kind().code());
        if (attribution.cue() != null) {
            text.append(" (“").append(document.text(attribution.cue())).append("”)");
        }
        return text.toString();
    }

    private String parent() {
        for (int i = 0; i < coded.events().size(); i++) {
            if (coded.events().get(i).id().equals(event.parent())) {
                Event parent = coded.events().get(i);
                return (i + 1) + " " + parent.type() + " (“"
                        + document.text(parent.evidence().trigger()) + "”)";
            }
        }
        return "";
    }
}
