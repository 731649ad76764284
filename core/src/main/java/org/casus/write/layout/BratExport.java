package org.casus.write.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Quote;
import org.casus.model.Span;

/** brat: for each document its text and its annotations in a file of their own, and the configuration that names the types. */
final class BratExport implements LayoutWriter.OfDocuments {
    private final OutputFolder folder;
    private final List<Resource> resources = new ArrayList<>();
    private final TreeSet<String> types = new TreeSet<>();

    BratExport(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public void write(CodedDocument coded, List<Event> events) throws IOException {
        String id = coded.document().id();
        String safe = id.replaceAll("[^A-Za-z0-9._-]+", "_");
        String name = String.format(
                Locale.ROOT, "%06d-%s", resources.size() / 2 + 1, safe.substring(Math.max(0, safe.length() - 80)));
        file(name + ".txt", coded.document().text());
        Annotations annotations = new Annotations(coded.document().text());
        for (Event event : events) {
            types.add(event.type());
            annotations.event(event);
        }
        coded.quotes().forEach(annotations::quote);
        file(name + ".ann", annotations.text());
        resources.add(new Resource(name + ".txt", "txt", "text/plain", "Text of document " + id, 1, List.of(), null));
        resources.add(new Resource(
                name + ".ann",
                "ann",
                "text/plain",
                "Events of document " + id,
                annotations.lines.size(),
                List.of(),
                null));
    }

    private void file(String name, String text) throws IOException {
        try (OutputStream out = folder.open(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The lines of one file. A span is written once however often it is used. */
    private static final class Annotations {
        private final String text;
        private final List<String> lines = new ArrayList<>();
        private final Map<String, String> spans = new LinkedHashMap<>();
        private int events;
        private int relations;
        private int attributes;

        Annotations(String text) {
            this.text = text;
        }

        void event(Event event) {
            StringBuilder line = new StringBuilder("E" + ++events + "\t" + event.type() + ":"
                    + span(event.type(), event.evidence().trigger()));
            Map<String, Integer> numbers = new LinkedHashMap<>();
            parties(line, numbers, "Source", event.sources());
            parties(line, numbers, "Target", event.targets());
            parties(line, numbers, "Victim", event.victims());
            event.instruments().forEach(words -> argument(line, numbers, "Instrument", span("Instrument", words)));
            Span placed = event.place() == null ? null : event.place().span();
            if (placed != null) {
                argument(line, numbers, "Place", span("Place", placed));
            }
            Span dated = event.when() == null ? null : event.when().span();
            if (dated != null) {
                argument(line, numbers, "When", span("Time", dated));
            }
            event.counts().forEach(count -> argument(line, numbers, "Count", span("Number", count.span())));
            lines.add(line.toString());
            lines.add("A" + ++attributes + "\tStatus E" + events + " "
                    + event.status().code());
            if (event.background()) {
                lines.add("A" + ++attributes + "\tBackground E" + events);
            }
        }

        void quote(Quote quote) {
            for (Span content : quote.content()) {
                String said = span("Statement", content);
                for (Span source : quote.source()) {
                    lines.add("R" + ++relations + "\tSaid Arg1:" + span("Party", source) + " Arg2:" + said);
                }
            }
        }

        private void parties(
                StringBuilder line, Map<String, Integer> numbers, String role, List<Participant> participants) {
            participants.forEach(party -> argument(line, numbers, role, span("Party", party.span())));
        }

        private static void argument(StringBuilder line, Map<String, Integer> numbers, String role, String span) {
            int number = numbers.merge(role, 1, Integer::sum);
            line.append(' ')
                    .append(role)
                    .append(number == 1 ? "" : number)
                    .append(':')
                    .append(span);
        }

        /** The name of a span; one that goes over a line end is written in parts, as brat wants it. */
        private String span(String type, Span words) {
            return spans.computeIfAbsent(type + " " + words.start() + " " + words.end(), key -> {
                List<String> offsets = new ArrayList<>();
                List<String> parts = new ArrayList<>();
                int begin = words.start();
                for (int i = words.start(); i <= words.end(); i++) {
                    if (i == words.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                        if (i > begin) {
                            offsets.add(text.codePointCount(0, begin) + " " + text.codePointCount(0, i));
                            parts.add(text.substring(begin, i));
                        }
                        begin = i + 1;
                    }
                }
                String name = "T" + (spans.size() + 1);
                lines.add(name + "\t" + type + " " + String.join(";", offsets) + "\t"
                        + String.join(" ", parts).replace('\t', ' '));
                return name;
            });
        }

        String text() {
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        }
    }

    @Override
    public List<Resource> resources() {
        return resources;
    }

    @Override
    public void close() throws IOException {
        StringBuilder configuration =
                new StringBuilder("[entities]\nParty\nPlace\nTime\nNumber\nInstrument\nStatement\n\n[relations]\n"
                        + "Said Arg1:Party, Arg2:Statement\n\n[events]\n");
        for (String type : types) {
            configuration
                    .append(type)
                    .append("\tSource*:Party, Target*:Party, Victim*:Party, Instrument*:Instrument,")
                    .append(" Place?:Place, When?:Time, Count*:Number\n");
        }
        configuration.append(
                "\n[attributes]\nStatus Arg:<EVENT>, Value:happened|ongoing|planned|ordered|demanded|threatened|"
                        + "possible|denied|not_happened\nBackground Arg:<EVENT>\n");
        file("annotation.conf", configuration.toString());
        resources.add(new Resource(
                "annotation.conf", "conf", "text/plain", "Types, roles and attributes, for brat", 1, List.of(), null));
    }
}
