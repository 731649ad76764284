package org.casus.write.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Quote;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** Label Studio: one task a document, with triggers, parties, places, times and statements as predictions. */
final class LabelStudioExport implements LayoutWriter.OfDocuments {
    private static final String FILE = "tasks.json";

    private final JsonGenerator json;
    private int tasks;

    LabelStudioExport(OutputFolder folder) throws IOException {
        json = new JsonFactory().createGenerator(folder.open(FILE));
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartArray();
    }

    /** One span of the text with its label. */
    private record Label(String id, Span span, String label) {}

    /** From one span to another. */
    private record Tie(String from, String to, String label) {}

    @Override
    public void write(CodedDocument coded, List<Event> events) throws IOException {
        Map<String, Label> labels = new LinkedHashMap<>();
        List<Tie> ties = new ArrayList<>();
        for (Event event : events) {
            String trigger = label(labels, event.evidence().trigger(), event.type());
            tie(ties, trigger, labels, "source", event.sources());
            tie(ties, trigger, labels, "target", event.targets());
            tie(ties, trigger, labels, "victim", event.victims());
            Span placed = event.place() == null ? null : event.place().span();
            if (placed != null) {
                ties.add(new Tie(trigger, label(labels, placed, "Place"), "place"));
            }
            Span dated = event.when() == null ? null : event.when().span();
            if (dated != null) {
                ties.add(new Tie(trigger, label(labels, dated, "Time"), "when"));
            }
            event.counts()
                    .forEach(count -> ties.add(new Tie(
                            trigger,
                            label(labels, count.span(), "Number"),
                            count.kind().code())));
        }
        for (Quote quote : coded.quotes()) {
            for (Span content : quote.content()) {
                String said = label(labels, content, "Statement");
                quote.source().forEach(source -> ties.add(new Tie(label(labels, source, "Party"), said, "says")));
            }
        }
        write(coded, labels, ties);
        tasks++;
    }

    private static void tie(
            List<Tie> ties, String trigger, Map<String, Label> labels, String role, List<Participant> parties) {
        parties.forEach(party -> ties.add(new Tie(trigger, label(labels, party.span(), "Party"), role)));
    }

    private static String label(Map<String, Label> labels, Span span, String label) {
        return labels.computeIfAbsent(
                        label + " " + span.start() + " " + span.end(),
                        key -> new Label("s" + (labels.size() + 1), span, label))
                .id();
    }

    private void write(CodedDocument coded, Map<String, Label> labels, List<Tie> ties) throws IOException {
        String text = coded.document().text();
        json.writeStartObject();
        json.writeNumberField("id", tasks + 1);
        json.writeObjectFieldStart("data");
        json.writeStringField("text", text);
        json.writeStringField("document", coded.document().id());
        field("title", coded.document().title());
        field("source", coded.document().source());
        field("published", coded.document().published());
        json.writeEndObject();
        json.writeArrayFieldStart("predictions");
        json.writeStartObject();
        json.writeStringField(
                "model_version",
                "Casus " + coded.coder().version() + ", codebook "
                        + coded.coder().codebookVersion());
        json.writeArrayFieldStart("result");
        for (Label label : labels.values()) {
            json.writeStartObject();
            json.writeStringField("id", label.id());
            json.writeStringField("from_name", "label");
            json.writeStringField("to_name", "text");
            json.writeStringField("type", "labels");
            json.writeObjectFieldStart("value");
            json.writeNumberField("start", text.codePointCount(0, label.span().start()));
            json.writeNumberField("end", text.codePointCount(0, label.span().end()));
            json.writeStringField("text", coded.document().text(label.span()));
            json.writeArrayFieldStart("labels");
            json.writeString(label.label());
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        for (Tie tie : ties) {
            json.writeStartObject();
            json.writeStringField("type", "relation");
            json.writeStringField("from_id", tie.from());
            json.writeStringField("to_id", tie.to());
            json.writeStringField("direction", "right");
            json.writeArrayFieldStart("labels");
            json.writeString(tie.label());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void field(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    @Override
    public List<Resource> resources() {
        return List.of(new Resource(
                FILE,
                "json",
                "application/json",
                "One task a document; spans count in Unicode code points",
                tasks,
                List.of(),
                null));
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
    }
}
