package org.casus.write.layout;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.casus.model.ActorKind;
import org.casus.model.CountKind;
import org.casus.model.Incident;
import org.casus.model.Participant;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.Span;
import org.casus.model.TimePrecision;
import org.casus.model.Toll;
import org.jspecify.annotations.Nullable;

/** The columns of UCDP GED, one row an incident with deaths between organised parties, or of civilians by one. */
final class GedExport implements LayoutWriter.OfIncidents {
    private static final String FILE = "ged.csv";
    private static final int CELLS_A_ROW = 720;
    private static final int FEW_DAYS = 6;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private static final List<Field> FIELDS = List.of(
            Field.whole("id", "Number of the row"),
            Field.text("relid", "Country, year, type of violence and number"),
            Field.whole("year", "Year of date_start"),
            Field.whole("active_year", "Empty: needs the deaths of the whole year"),
            Field.text("code_status", "Casus and its version"),
            Field.whole("type_of_violence", "1 state-based, 2 non-state, 3 one-sided"),
            Field.whole("conflict_dset_id", "Empty: UCDP's registry"),
            Field.whole("conflict_new_id", "Empty: UCDP's registry"),
            Field.text("conflict_name", "Empty: UCDP's registry"),
            Field.whole("dyad_dset_id", "Empty: UCDP's registry"),
            Field.whole("dyad_new_id", "Empty: UCDP's registry"),
            Field.text("dyad_name", "side_a - side_b"),
            Field.whole("side_a_dset_id", "Empty: UCDP's registry"),
            Field.whole("side_a_new_id", "Empty: UCDP's registry"),
            Field.text("side_a", "Government, or who did it"),
            Field.whole("side_b_dset_id", "Empty: UCDP's registry"),
            Field.whole("side_b_new_id", "Empty: UCDP's registry"),
            Field.text("side_b", "The other side, or Civilians"),
            Field.whole("number_of_sources", "Independent texts; copies of one text count once"),
            Field.text("source_article", "\"outlet,date,headline\" of each report, joined by semicolons"),
            Field.text("source_office", "Outlets"),
            Field.text("source_date", "Days of publication"),
            Field.text("source_headline", "Headlines"),
            Field.text("source_original", "Who told the reporter; empty when the paper itself"),
            Field.whole("where_prec", "1 the place, 2 near it, 3 district, 4 province, 5 region, 6 country, 7 sea"),
            Field.text("where_coordinates", "Name of the place"),
            Field.text("where_description", "Words of the report for the place"),
            Field.text("adm_1", "First-order division"),
            Field.text("adm_2", "Second-order division; not known to the gazetteer"),
            Field.number("latitude", "Degrees north, WGS84"),
            Field.number("longitude", "Degrees east, WGS84"),
            Field.text("geom_wkt", "The point as well-known text"),
            Field.whole("priogrid_gid", "Cell of PRIO-GRID"),
            Field.text("country", "Country, by UCDP's name"),
            Field.whole("country_id", "Gleditsch-Ward number"),
            Field.text("region", "UCDP's region"),
            Field.whole("event_clarity", "1 an event of its own"),
            Field.whole("date_prec", "1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer"),
            Field.text("date_start", "First day"),
            Field.text("date_end", "Last day"),
            Field.whole("deaths_a", "Deaths of side_a"),
            Field.whole("deaths_b", "Deaths of side_b"),
            Field.whole("deaths_civilians", "Deaths of civilians"),
            Field.whole("deaths_unknown", "Deaths of whom is not said"),
            Field.whole("best", "The figure to take; the sum of the four"),
            Field.whole("high", "The highest; of an open figure (\"at least 12\") best"),
            Field.whole("low", "The lowest"),
            Field.whole("gwnoa", "Gleditsch-Ward number of side_a when a government"),
            Field.whole("gwnob", "Gleditsch-Ward number of side_b when a government"));

    private static final Set<ActorKind> GOVERNMENT =
            Set.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.MILITARY, ActorKind.POLICE);
    private static final Set<String> ORGANISED = Set.of("REB", "PRM", "CRM");

    /** What a side is. */
    private enum Side {
        GOVERNMENT,
        GROUP,
        CIVILIANS,
        OTHER
    }

    private final Crosswalks walks;
    private final AcledActors actors;
    private final Sheet sheet;
    private final RecordLines side;
    private final LeftOut leftOut = new LeftOut();

    GedExport(OutputFolder folder, Crosswalks walks) throws IOException {
        this.walks = walks;
        this.actors = new AcledActors(walks);
        this.sheet = new Sheet(folder, FILE, SheetForm.CSV, FIELDS, "One row an incident, in the columns of UCDP GED");
        this.side = RecordLines.beside(folder, FILE);
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        Incident incident = reported.incident();
        Toll killed = Tolls.of(incident, CountKind.KILLED);
        Integer best = Tolls.best(killed);
        if (!incident.type().equals("ASSAULT") || killed == null || best == null || best < 1) {
            leftOut.count("no violence with a number of deaths");
            return;
        }
        Interval days = Interval.of(incident.when());
        if (days == null || days.days() > 366) {
            leftOut.count("no date within a year");
            return;
        }
        List<Party> hit = Dyad.hit(incident);
        Party one = incident.sources().isEmpty() ? null : incident.sources().get(0);
        Party other = hit.isEmpty() ? null : hit.get(0);
        Integer type = one == null || other == null ? null : type(side(one), side(other));
        if (one == null || other == null || type == null) {
            leftOut.count("no two organised parties, and no civilians hit by one");
            return;
        }
        boolean turned = type == 1 && side(one) != Side.GOVERNMENT;
        Party a = turned ? other : one;
        Party b = turned ? one : other;
        String nameB = type == 3 ? "Civilians" : name(b);
        Place place = incident.place();
        Country country = walks.country(place == null ? null : place.country());
        int number = sheet.rows() + 1;
        int low = Math.min(best, killed.low() == null ? best : killed.low());
        int high = Math.max(best, killed.high() == null ? best : killed.high());
        boolean civilians = type == 3 && actors.unarmed(incident.victims().isEmpty() ? hit : incident.victims());
        ReportedIncident.Telling leading = reported.leading();
        Place pointed = place != null && wherePrecision(place) != 6 ? place : null;
        sheet.row(new Cells()
                .add(number)
                .add(country.code() + "-" + days.from().getYear() + "-" + type + "-" + number)
                .add(
                        days.from().getYear(),
                        null,
                        "Casus " + leading.coded().coder().version(),
                        type)
                .empty(5)
                .add(name(a) + " - " + nameB)
                .empty(2)
                .add(name(a))
                .empty(2)
                .add(nameB, incident.independentTexts())
                .add(articles(reported), outlets(reported), dates(reported), headlines(reported))
                .add(speaker(leading))
                .add(place == null ? null : wherePrecision(place))
                .add(place == null ? null : place.name(), phrase(leading))
                .add(place == null ? null : place.admin1())
                .empty(1)
                .degrees(pointed)
                .add(point(pointed), cell(pointed))
                .add(country.gedName(), country.gwno(), country.gedRegion())
                .add(1, datePrecision(days), days.from(), days.to())
                .add(0, 0, civilians ? best : 0, civilians ? 0 : best)
                .add(best, high, low)
                .add(number(a), type == 3 ? null : number(b)));
        side.row(String.valueOf(number), incident);
    }

    private static @Nullable Integer type(Side one, Side other) {
        boolean fighting = one == Side.GOVERNMENT || one == Side.GROUP;
        if (!fighting || other == Side.OTHER) {
            return null;
        }
        if (other == Side.CIVILIANS) {
            return 3;
        }
        return one == Side.GOVERNMENT || other == Side.GOVERNMENT ? 1 : 2;
    }

    private Side side(Party party) {
        boolean rebel = "REB".equals(party.sector());
        boolean state = GOVERNMENT.contains(party.kind())
                || walks.inter(party.sector()).equals("State forces"); // its jets, its intelligence
        if (state && !rebel) {
            return Side.GOVERNMENT;
        }
        if (party.kind() == ActorKind.ARMED_GROUP || rebel) {
            boolean known = party.name() != null || party.sector() != null && ORGANISED.contains(party.sector());
            return known ? Side.GROUP : Side.OTHER;
        }
        return actors.unarmed(List.of(party)) ? Side.CIVILIANS : Side.OTHER;
    }

    private String name(Party party) {
        Country country = walks.country(party.country());
        return side(party) == Side.GOVERNMENT && !country.name().isEmpty()
                ? "Government of " + country.gedName()
                : Objects.requireNonNullElse(party.name(), party.text());
    }

    private @Nullable String number(Party party) {
        return side(party) == Side.GOVERNMENT ? walks.country(party.country()).gwno() : null;
    }

    private static String articles(ReportedIncident reported) {
        return reported.tellings().stream()
                .map(telling -> '"' + text(telling.report().outlet()) + ","
                        + text(telling.report().published()) + ","
                        + text(telling.coded().document().title()) + '"')
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String outlets(ReportedIncident reported) {
        return distinct(reported.tellings().stream()
                .map(telling -> text(telling.report().outlet()))
                .toList());
    }

    private static String dates(ReportedIncident reported) {
        return distinct(reported.tellings().stream()
                .map(telling -> text(telling.report().published()))
                .toList());
    }

    private static String headlines(ReportedIncident reported) {
        return distinct(reported.tellings().stream()
                .map(telling -> text(telling.coded().document().title()))
                .toList());
    }

    private static String distinct(List<String> values) {
        Set<String> distinct = new LinkedHashSet<>(values);
        distinct.remove("");
        return String.join(";", distinct);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String speaker(ReportedIncident.Telling telling) {
        if (telling.event().attribution().isEmpty()) {
            return null;
        }
        Participant speaker = telling.event().attribution().get(0).speaker();
        if (speaker == null) {
            return telling.event().attribution().get(0).outlet();
        }
        return speaker.name() == null ? telling.coded().document().text(speaker.span()) : speaker.name();
    }

    private static @Nullable String phrase(ReportedIncident.Telling telling) {
        Place place = telling.event().place();
        Span words = place == null ? null : place.span();
        return words == null ? null : telling.coded().document().text(words);
    }

    private static int wherePrecision(Place place) {
        return switch (place.precision()) {
            case POINT, TOWN -> 1;
            case DISTRICT -> 3;
            case PROVINCE -> 4;
            case REGION -> 5;
            case COUNTRY, UNKNOWN -> 6;
            case SEA -> 7;
        };
    }

    private static int datePrecision(Interval days) {
        if (days.days() == 1) {
            return 1;
        }
        if (days.days() <= FEW_DAYS) {
            return 2;
        }
        return days.days() == WEEK || days.precision() == TimePrecision.WEEK ? 3 : days.days() <= MONTH ? 4 : 5;
    }

    private static @Nullable String point(@Nullable Place place) {
        return place == null || place.latitude() == null || place.longitude() == null
                ? null
                : "POINT (" + Cells.degrees(place.longitude()) + " " + Cells.degrees(place.latitude()) + ")";
    }

    private static @Nullable Long cell(@Nullable Place place) {
        return place == null || place.latitude() == null || place.longitude() == null
                ? null
                : (Long) ((long) Math.floor((place.latitude() + 90) * 2) * CELLS_A_ROW
                        + (long) Math.floor((place.longitude() + 180) * 2)
                        + 1);
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
