package org.casus.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.casus.model.Account;
import org.casus.model.ActorKind;
import org.casus.model.Choice;
import org.casus.model.Development;
import org.casus.model.Dispute;
import org.casus.model.Incident;
import org.casus.model.IncidentWriter;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Report;
import org.casus.model.ReportLink;
import org.casus.model.SharedPassage;
import org.casus.model.TextGroup;
import org.casus.model.Toll;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Incidents and shared texts as JSON Lines, UTF-8. What is not known is left out. */
final class JsonIncidents implements IncidentWriter {
    private final JsonGenerator json;
    private final OutputStream output;

    JsonIncidents(OutputStream output) throws IOException {
        this.output = output;
        this.json = new JsonFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void write(Incident incident) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", incident.id());
        json.writeStringField("type", incident.type());
        text("mode", incident.mode());
        list("contexts", incident.contexts(), json::writeString);
        json.writeStringField("status", incident.status().code());
        json.writeBooleanField("background", incident.background());
        list("sources", incident.sources(), this::party);
        list("targets", incident.targets(), this::party);
        list("victims", incident.victims(), this::party);
        place(incident.place());
        when(incident.when());
        if (!incident.counts().isEmpty()) {
            json.writeObjectFieldStart("counts");
            for (Toll toll : incident.counts()) {
                toll(toll);
            }
            json.writeEndObject();
        }
        list("reports", incident.reports(), this::report);
        json.writeNumberField("independentTexts", incident.independentTexts());
        json.writeNumberField("outlets", incident.outlets());
        list("choices", incident.choices(), this::choice);
        list("disputes", incident.disputes(), this::dispute);
        list("timeline", incident.timeline(), this::development);
        list("links", incident.links(), this::link);
        json.writeEndObject();
    }

    @Override
    public void write(TextGroup text) throws IOException {
        json.writeStartObject();
        json.writeStringField("textGroup", text.id());
        list("documents", text.documents(), json::writeString);
        list("passages", text.passages(), this::passage);
        json.writeEndObject();
    }

    private void passage(SharedPassage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", passage.from());
        pair("fromSpan", passage.fromSpan().start(), passage.fromSpan().end());
        json.writeStringField("to", passage.to());
        pair("toSpan", passage.toSpan().start(), passage.toSpan().end());
        json.writeBooleanField("dated", passage.dated());
        json.writeEndObject();
    }

    private void pair(String name, int start, int end) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(start);
        json.writeNumber(end);
        json.writeEndArray();
    }

    private void party(Party party) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", party.text());
        text("name", party.name());
        text("code", party.code());
        text("country", party.country());
        text("sector", party.sector());
        list("groups", party.groups(), json::writeString);
        list("backers", party.backers(), json::writeString);
        if (party.kind() != ActorKind.UNKNOWN) {
            json.writeStringField("kind", party.kind().code());
        }
        json.writeNumberField("texts", party.texts());
        json.writeEndObject();
    }

    private void place(@Nullable Place place) throws IOException {
        if (place != null) {
            json.writeObjectFieldStart("place");
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
            json.writeEndObject();
        }
    }

    private void when(@Nullable When when) throws IOException {
        if (when != null) {
            json.writeObjectFieldStart("when");
            text("from", when.from());
            text("to", when.to());
            json.writeStringField("precision", when.precision().code());
            json.writeEndObject();
        }
    }

    private void toll(Toll toll) throws IOException {
        json.writeObjectFieldStart(toll.kind().code());
        whole("low", toll.low());
        whole("best", toll.best());
        whole("high", toll.high());
        json.writeStringField("rule", toll.rule());
        list("accounts", toll.accounts(), this::account);
        json.writeEndObject();
    }

    private void account(Account account) throws IOException {
        json.writeStartObject();
        whole("low", account.low());
        whole("high", account.high());
        json.writeStringField("text", account.text());
        text("by", account.by());
        day(account.published());
        json.writeStringField("textGroup", account.textGroup());
        told(account.document(), account.event());
        json.writeEndObject();
    }

    private void report(Report report) throws IOException {
        json.writeStartObject();
        told(report.document(), report.event());
        day(report.published());
        text("outlet", report.outlet());
        json.writeStringField("textGroup", report.textGroup());
        json.writeStringField("status", report.status().code());
        text("by", report.by());
        json.writeEndObject();
    }

    private void choice(Choice choice) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", choice.field());
        json.writeStringField("rule", choice.rule());
        told(choice.document(), choice.event());
        json.writeEndObject();
    }

    private void dispute(Dispute dispute) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", dispute.field());
        list("values", dispute.values(), claim -> {
            json.writeStartObject();
            json.writeStringField("value", claim.value());
            text("by", claim.by());
            told(claim.document(), claim.event());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void development(Development development) throws IOException {
        json.writeStartObject();
        day(development.published());
        json.writeStringField("field", development.field());
        text("before", development.before());
        json.writeStringField("after", development.after());
        told(development.document(), development.event());
        json.writeEndObject();
    }

    private void link(ReportLink link) throws IOException {
        json.writeStartObject();
        json.writeStringField("a", link.a());
        json.writeStringField("b", link.b());
        JsonNumbers.field(json, "score", link.score());
        list("reasons", link.reasons(), json::writeString);
        json.writeEndObject();
    }

    private void told(String document, String event) throws IOException {
        json.writeStringField("document", document);
        json.writeStringField("event", event);
    }

    private void day(@Nullable LocalDate day) throws IOException {
        text("published", day == null ? null : day.toString());
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void whole(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private <T> void list(String name, List<T> values, Item<T> item) throws IOException {
        if (values.isEmpty()) {
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

    @Override
    public void close() throws IOException {
        boolean any = json.getOutputContext().getEntryCount() > 0;
        json.close();
        if (any) {
            output.write('\n');
        }
        output.flush();
    }
}
