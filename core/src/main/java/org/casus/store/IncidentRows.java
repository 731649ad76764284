package org.casus.store;

import java.util.List;
import org.casus.model.Account;
import org.casus.model.Claim;
import org.casus.model.CountKind;
import org.casus.model.Dispute;
import org.casus.model.Incident;
import org.casus.model.Place;
import org.casus.model.Report;
import org.casus.model.ReportLink;
import org.casus.model.Toll;
import org.casus.model.When;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes incidents, with their reports, accounts and links, into their tables. */
final class IncidentRows {
    private static final int AT_ONCE = 1_000;

    private final PreparedBatch incidents;
    private final PreparedBatch reports;
    private final PreparedBatch accounts;
    private final PreparedBatch links;

    IncidentRows(Handle handle) {
        incidents = handle.prepareBatch("""
                INSERT INTO incident (id, type, status, background, first_day, last_day, country, place_name, latitude,
                    longitude, killed_low, killed_best, killed_high, independent_texts, outlets, record)
                VALUES (:id, :type, :status, :background, :first, :last, :country, :place, :latitude, :longitude, :low,
                    :best, :high, :texts, :outlets, :record)
                """);
        reports = handle.prepareBatch("""
                INSERT INTO report (incident_id, ordinal, document_id, event_id, text_group)
                VALUES (:incident, :ordinal, :document, :event, :group)
                """);
        accounts = handle.prepareBatch("""
                INSERT INTO account (incident_id, ordinal, field, value, said_by, document_id, event_id)
                VALUES (:incident, :ordinal, :field, :value, :by, :document, :event)
                """);
        links = handle.prepareBatch("""
                INSERT INTO link (event_a, event_b, score, reasons, undone) VALUES (:a, :b, :score, :reasons, 0)
                ON CONFLICT DO NOTHING
                """);
    }

    void add(KeptIncident kept) {
        Incident incident = kept.incident();
        Place place = incident.place();
        When when = incident.when();
        Toll killed = incident.counts().stream()
                .filter(toll -> toll.kind() == CountKind.KILLED)
                .findFirst()
                .orElse(null);
        incidents
                .bind("id", incident.id())
                .bind("type", incident.type())
                .bind("status", incident.status().code())
                .bind("background", incident.background() ? 1 : 0)
                .bind("first", when == null ? null : CodedRows.day(when.from()))
                .bind("last", when == null ? null : CodedRows.day(when.to()))
                .bind("country", place == null ? null : place.country())
                .bind("place", place == null ? null : place.name())
                .bind("latitude", place == null ? null : place.latitude())
                .bind("longitude", place == null ? null : place.longitude())
                .bind("low", killed == null ? null : killed.low())
                .bind("best", killed == null ? null : killed.best())
                .bind("high", killed == null ? null : killed.high())
                .bind("texts", incident.independentTexts())
                .bind("outlets", incident.outlets())
                .bind("record", kept.record())
                .add();
        reports(incident);
        accounts(incident);
        for (ReportLink link : incident.links()) {
            links.bind("a", link.a())
                    .bind("b", link.b())
                    .bind("score", link.score())
                    .bind("reasons", String.join("\n", link.reasons()))
                    .add();
        }
        if (incidents.size() >= AT_ONCE) {
            write();
        }
    }

    private void reports(Incident incident) {
        for (int ordinal = 0; ordinal < incident.reports().size(); ordinal++) {
            Report report = incident.reports().get(ordinal);
            reports.bind("incident", incident.id())
                    .bind("ordinal", ordinal)
                    .bind("document", report.document())
                    .bind("event", report.event())
                    .bind("group", report.textGroup())
                    .add();
        }
    }

    /** What each report says of how many, and what sources tell differently. */
    private void accounts(Incident incident) {
        int ordinal = 0;
        for (Toll toll : incident.counts()) {
            for (Account account : toll.accounts()) {
                account(
                        incident.id(),
                        ordinal++,
                        toll.kind().code(),
                        account.text(),
                        account.by(),
                        account.document(),
                        account.event());
            }
        }
        for (Dispute dispute : incident.disputes()) {
            for (Claim claim : dispute.values()) {
                account(
                        incident.id(),
                        ordinal++,
                        "dispute: " + dispute.field(),
                        claim.value(),
                        claim.by(),
                        claim.document(),
                        claim.event());
            }
        }
    }

    private void account(
            String incident,
            int ordinal,
            String field,
            String value,
            @Nullable String by,
            String document,
            String event) {
        accounts.bind("incident", incident)
                .bind("ordinal", ordinal)
                .bind("field", field)
                .bind("value", value)
                .bind("by", by)
                .bind("document", document)
                .bind("event", event)
                .add();
    }

    void write() {
        for (PreparedBatch batch : List.of(incidents, reports, accounts, links)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
