package org.casus.write.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.model.CountKind;
import org.casus.model.Dispute;
import org.casus.model.Incident;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.Toll;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** An incident as a row. */
final class IncidentColumns implements Columns {
    private static final List<Field> FIELDS = List.of(
            Field.text("incident", "Id of the incident"),
            Field.text("type", "PLOVER type, or INCIDENT"),
            Field.text("mode", "Mode of the type"),
            EventColumns.list("contexts", "PLOVER contexts"),
            Field.text("status", "Whether it happened, as its reports together tell"),
            new Field("background", "boolean", "Whether all reports tell it as history"),
            EventColumns.list("sources", "Who did it: names, or words of a report"),
            EventColumns.list("source_codes", "Codes of those who have one"),
            EventColumns.list("source_groups", "Peoples, faiths and social groups that describe them"),
            EventColumns.list("source_backers", "Codes of the states and bodies that back them"),
            EventColumns.list("targets", "To whom"),
            EventColumns.list("target_codes", "Codes of those who have one"),
            EventColumns.list("target_groups", "Peoples, faiths and social groups that describe them"),
            EventColumns.list("target_backers", "Codes of the states and bodies that back them"),
            EventColumns.list("victims", "Who was hurt"),
            Field.text("place_name", "Name of the place"),
            Field.text("country", "Country, ISO 3166 alpha-3"),
            Field.whole("country_iso", "The same, ISO 3166 numeric"),
            Field.whole("country_gwno", "The same, Gleditsch-Ward number"),
            Field.whole("country_cown", "The same, Correlates of War number"),
            Field.text("admin1", "First-order division"),
            Field.number("lat", "Degrees north, WGS84"),
            Field.number("lon", "Degrees east, WGS84"),
            Field.text("place_precision", "How large the place is"),
            new Field(
                    "from",
                    "any",
                    "First day; partial (--11-13) where the year is not known, and then empty in Parquet"),
            new Field("to", "any", "Last day, in the same form"),
            Field.text("time_precision", "How exact the time is"),
            Field.whole("killed_low", "The least that any account in force says"),
            Field.whole("killed_best", "The number to take when one is wanted"),
            Field.whole("killed_high", "The most that any account says; empty when open"),
            Field.whole("injured_low", "The same of the injured"),
            Field.whole("injured_best", "The same of the injured"),
            Field.whole("injured_high", "The same of the injured"),
            Field.whole("reports", "Events that tell of it"),
            Field.whole("independent_texts", "Texts that tell of it when copies count once"),
            Field.whole("outlets", "Outlets that carry it"),
            EventColumns.list("documents", "Ids of the documents"),
            EventColumns.list("disputed", "What sources tell differently"),
            Field.text("sentence", "The sentence that its type is taken from"));

    private final Crosswalks walks;

    IncidentColumns(Crosswalks walks) {
        this.walks = walks;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<@Nullable Object> values(ReportedIncident reported) {
        Incident incident = reported.incident();
        Place place = incident.place();
        When when = incident.when();
        Country country = walks.country(place == null ? null : place.country());
        List<@Nullable Object> values = new ArrayList<>(FIELDS.size());
        EventColumns.add(values, incident.id(), incident.type(), incident.mode(), incident.contexts());
        EventColumns.add(values, incident.status().code(), incident.background());
        EventColumns.add(values, names(incident.sources()), EventColumns.each(incident.sources(), Party::code));
        EventColumns.add(values, EventColumns.all(incident.sources(), Party::groups));
        EventColumns.add(values, EventColumns.all(incident.sources(), Party::backers));
        EventColumns.add(values, names(incident.targets()), EventColumns.each(incident.targets(), Party::code));
        EventColumns.add(values, EventColumns.all(incident.targets(), Party::groups));
        EventColumns.add(values, EventColumns.all(incident.targets(), Party::backers));
        EventColumns.add(values, names(incident.victims()));
        if (place == null) {
            EventColumns.add(values, null, null, null, null, null, null, null, null, null);
        } else {
            EventColumns.add(values, place.name(), place.country());
            EventColumns.add(
                    values,
                    EventColumns.whole(country.numeric()),
                    EventColumns.whole(country.gwno()),
                    EventColumns.whole(country.cown()));
            EventColumns.add(values, place.admin1());
            EventColumns.add(values, EventColumns.degrees(place.latitude()), EventColumns.degrees(place.longitude()));
            EventColumns.add(values, place.precision().code());
        }
        EventColumns.add(values, when == null ? null : when.from(), when == null ? null : when.to());
        EventColumns.add(values, when == null ? null : when.precision().code());
        toll(values, Tolls.of(incident, CountKind.KILLED));
        toll(values, Tolls.of(incident, CountKind.INJURED));
        EventColumns.add(values, incident.reports().size(), incident.independentTexts(), incident.outlets());
        Set<String> documents = new LinkedHashSet<>();
        incident.reports().forEach(report -> documents.add(report.document()));
        EventColumns.add(values, List.copyOf(documents), EventColumns.each(incident.disputes(), Dispute::field));
        EventColumns.add(values, reported.leading().sentence());
        return values;
    }

    private static List<String> names(List<Party> parties) {
        return EventColumns.each(parties, party -> Objects.requireNonNullElse(party.name(), party.text()));
    }

    private static void toll(List<@Nullable Object> values, @Nullable Toll toll) {
        EventColumns.add(
                values,
                toll == null ? null : toll.low(),
                toll == null ? null : toll.best(),
                toll == null ? null : toll.high());
    }
}
