package org.casus.write.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.casus.model.Acled;
import org.casus.model.ActorKind;
import org.casus.model.CountKind;
import org.casus.model.Incident;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.Toll;
import org.jspecify.annotations.Nullable;

/** The columns of ACLED, one row an incident. */
final class AcledExport implements LayoutWriter.OfIncidents {
    private static final String FILE = "acled.csv";
    private static final int WEEK = 7;

    private static final List<Field> FIELDS = List.of(
            Field.text("event_id_cnty", "ISO 3166 alpha-3 of the country and the number of the row"),
            new Field(
                    "event_date",
                    "date",
                    "Day; of a week or range its middle, of a month the 15th: see time_precision"),
            Field.whole("year", "Year of event_date"),
            Field.whole("time_precision", "1 the day, 2 within a week, 3 within a month"),
            Field.text("disorder_type", "ACLED's class of the event type"),
            Field.text("event_type", "ACLED's event type"),
            Field.text("sub_event_type", "ACLED's sub-event type"),
            Field.text("actor1", "First source: name, or what it is"),
            Field.text("assoc_actor_1", "Other sources, joined by semicolons"),
            Field.text("inter1", "What actor1 is"),
            Field.text("actor2", "First target"),
            Field.text("assoc_actor_2", "Other targets, joined by semicolons"),
            Field.text("inter2", "What actor2 is"),
            Field.text("interaction", "inter1 and inter2"),
            Field.text("civilian_targeting", "\"Civilian targeting\" when all who were hit are unarmed"),
            Field.whole("iso", "ISO 3166 numeric of the country"),
            Field.text("region", "ACLED's region of the country"),
            Field.text("country", "Country, in English"),
            Field.text("admin1", "First-order division"),
            Field.text("admin2", "Second-order division; not known to the gazetteer"),
            Field.text("admin3", "Third-order division; not known to the gazetteer"),
            Field.text("location", "Name of the place"),
            Field.number("latitude", "Degrees north, WGS84"),
            Field.number("longitude", "Degrees east, WGS84"),
            Field.whole("geo_precision", "1 the place, 2 part of a region, 3 a larger region"),
            Field.text("source", "Outlets of the reports, by day, joined by semicolons"),
            Field.text("source_scale", "Empty: ACLED's judgement of the outlet"),
            Field.text("notes", "A sentence made of the fields, then the sentence of the report, with outlet and day"),
            Field.whole("fatalities", "Deaths: the lowest of the figures that reports give; 0 when none are reported"),
            Field.text("tags", "Size of a crowd, as reported"),
            Field.whole("timestamp", "Day of the newest report, in seconds since 1970"));

    private final Crosswalks walks;
    private final AcledActors actors;
    private final Sheet sheet;
    private final RecordLines side;
    private final LeftOut leftOut = new LeftOut();

    AcledExport(OutputFolder folder, Crosswalks walks) throws IOException {
        this.walks = walks;
        this.actors = new AcledActors(walks);
        this.sheet = new Sheet(folder, FILE, SheetForm.ACLED, FIELDS, "One row an incident, in the columns of ACLED");
        this.side = RecordLines.beside(folder, FILE);
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        Incident incident = reported.incident();
        Acled acled = reported.ofType().stream()
                .map(telling -> telling.event().acled())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (acled == null) {
            leftOut.count("no ACLED type");
            return;
        }
        Interval days = Interval.of(incident.when());
        int precision = days == null ? 0 : precision(days);
        if (days == null || precision == 0) {
            leftOut.count("no date within a month");
            return;
        }
        LocalDate day = switch (days.precision()) {
            case DAY -> days.from();
            case MONTH -> days.from().withDayOfMonth(15);
            default -> days.middle();
        };
        Place place = incident.place();
        Country country = walks.country(place == null ? null : place.country());
        List<Party> hit = Dyad.hit(incident);
        Party first = incident.sources().isEmpty() ? null : incident.sources().get(0);
        Party second = hit.isEmpty() ? null : hit.get(0);
        String inter1 = actors.inter(first, acled.eventType(), country.code());
        String inter2 = actors.inter(second, acled.eventType(), country.code());
        String key = country.code() + (sheet.rows() + 1);
        Place pointed = place != null && geoPrecision(place) != null ? place : null;
        sheet.row(new Cells()
                .add(key, day, day.getYear(), precision)
                .add(walks.disorder(acled.subEventType()), acled.eventType(), acled.subEventType())
                .add(actors.name(first, acled.eventType(), country))
                .add(others(incident.sources(), acled, country))
                .add(inter1)
                .add(actors.name(second, acled.eventType(), country))
                .add(others(hit, acled, country))
                .add(inter2, actors.interaction(inter1, inter2))
                .add(actors.unarmed(hit) ? "Civilian targeting" : null)
                .add(country.numeric(), country.acledRegion(), country.name())
                .add(place == null ? null : place.admin1(), null, null)
                .add(place == null ? null : place.name())
                .degrees(pointed)
                .add(place == null ? null : geoPrecision(place))
                .add(outlets(reported))
                .empty(1)
                .add(notes(reported, acled, day, country))
                .add(fatalities(incident), crowd(incident), newest(reported)));
        side.row(key, incident);
    }

    private static int precision(Interval days) {
        return switch (days.precision()) {
            case DAY -> 1;
            case MONTH -> 3;
            default -> days.days() <= WEEK ? 2 : 0;
        };
    }

    private static @Nullable Integer geoPrecision(Place place) {
        return switch (place.precision()) {
            case POINT, TOWN -> 1;
            case DISTRICT -> 2;
            case PROVINCE, REGION -> 3;
            default -> null;
        };
    }

    private String others(List<Party> parties, Acled acled, Country country) {
        return parties.stream()
                .skip(1)
                .map(party -> actors.name(party, acled.eventType(), country))
                .collect(Collectors.joining("; "));
    }

    private static String outlets(ReportedIncident reported) {
        Set<String> outlets = new LinkedHashSet<>();
        reported.incident().reports().forEach(report -> {
            if (report.outlet() != null) {
                outlets.add(report.outlet());
            }
        });
        return String.join("; ", outlets);
    }

    private String notes(ReportedIncident reported, Acled acled, LocalDate day, Country country) {
        Incident incident = reported.incident();
        List<Party> hit = Dyad.hit(incident);
        ReportedIncident.Telling leading = reported.leading();
        StringBuilder notes = new StringBuilder("On " + day + ": " + acled.subEventType());
        if (!incident.sources().isEmpty()) {
            notes.append(" by ").append(actors.name(incident.sources().get(0), acled.eventType(), country));
        }
        if (!hit.isEmpty()) {
            notes.append(" on ").append(actors.name(hit.get(0), acled.eventType(), country));
        }
        if (incident.place() != null) {
            notes.append(" in ").append(incident.place().name());
        }
        notes.append(". \"").append(leading.sentence().replaceAll("\\s+", " ")).append('"');
        List<String> from = new ArrayList<>();
        if (leading.report().outlet() != null) {
            from.add(leading.report().outlet());
        }
        if (leading.report().published() != null) {
            from.add(leading.report().published().toString());
        }
        return notes + (from.isEmpty() ? "" : " (" + String.join(", ", from) + ")");
    }

    private static int fatalities(Incident incident) {
        Toll killed = Tolls.of(incident, CountKind.KILLED);
        if (killed == null) {
            return 0;
        }
        Integer lowest = killed.low() != null ? killed.low() : killed.best();
        return lowest == null ? 0 : lowest;
    }

    private static @Nullable String crowd(Incident incident) {
        Toll crowd = Tolls.of(incident, CountKind.PARTICIPANTS);
        if (crowd == null || crowd.accounts().isEmpty()) {
            return null;
        }
        boolean protest = incident.sources().stream().anyMatch(party -> party.kind() == ActorKind.CROWD)
                || incident.type().equals("PROTEST");
        return protest ? "crowd size=" + crowd.accounts().get(0).text() : null;
    }

    private static @Nullable Long newest(ReportedIncident reported) {
        return reported.incident().reports().stream()
                .map(report -> report.published())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toEpochSecond())
                .orElse(null);
    }

    @Override
    public List<Resource> resources() {
        return List.of(sheet.resource(), side.resource());
    }

    @Override
    public SortedMap<String, Integer> leftOut() {
        return leftOut.reasons();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        side.close();
    }
}
