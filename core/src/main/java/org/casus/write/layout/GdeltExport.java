package org.casus.write.layout;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.casus.model.CodedDocument;
import org.casus.model.Incident;
import org.casus.model.Participant;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** The two files of GDELT 2.0: events, one row an incident and dyad; mentions, one row a report of one. */
final class GdeltExport implements LayoutWriter.OfIncidents {
    private static final String EVENTS = "gdelt.export.CSV";
    private static final String MENTIONS = "gdelt.mentions.CSV";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private static final List<Field> EVENT_FIELDS = eventFields();
    private static final List<Field> MENTION_FIELDS = List.of(
            Field.whole("GLOBALEVENTID", "Row of the events file"),
            Field.text("EventTimeDate", "DATEADDED of the event"),
            Field.text("MentionTimeDate", "Day of publication"),
            Field.whole("MentionType", "1 web, 2 citation only"),
            Field.text("MentionSourceName", "Outlet"),
            Field.text("MentionIdentifier", "Address, or title and day"),
            Field.whole("SentenceID", "Number of the sentence, from 1"),
            Field.whole("Actor1CharOffset", "Where the source stands, in code points; -1 when it is not in the text"),
            Field.whole("Actor2CharOffset", "Where the target stands"),
            Field.whole("ActionCharOffset", "Where the act stands"),
            Field.whole("InRawText", "1"),
            Field.whole("Confidence", "Percent, to the ten below"),
            Field.whole("MentionDocLen", "Length of the text in code points"),
            Field.number("MentionDocTone", "Empty: no tone is measured"),
            Field.text("MentionDocTranslationInfo", "Empty"),
            Field.text("Extras", "Empty"));

    private final Crosswalks walks;
    private final Sheet events;
    private final Sheet mentions;
    private final RecordLines side;
    private final LeftOut leftOut = new LeftOut();

    GdeltExport(OutputFolder folder, Crosswalks walks) throws IOException {
        this.walks = walks;
        this.events = new Sheet(
                folder,
                EVENTS,
                SheetForm.GDELT,
                EVENT_FIELDS,
                "One row an incident and dyad, in the columns of GDELT 2.0");
        this.mentions = new Sheet(
                folder, MENTIONS, SheetForm.GDELT, MENTION_FIELDS, "One row a report of an incident and dyad");
        this.side = RecordLines.beside(folder, EVENTS);
    }

    private static List<Field> eventFields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.whole("GLOBALEVENTID", "Positive number, from the incident's id"),
                Field.whole("SQLDATE", "Day as YYYYMMDD"),
                Field.whole("MonthYear", "YYYYMM"),
                Field.whole("Year", "YYYY"),
                Field.number("FractionDate", "Year and the part of it that has gone")));
        for (String actor : List.of("Actor1", "Actor2")) {
            String who = actor.equals("Actor1") ? "source" : "target";
            fields.addAll(List.of(
                    Field.text(actor + "Code", "CAMEO code of the " + who),
                    Field.text(actor + "Name", "Name in capitals"),
                    Field.text(actor + "CountryCode", "Country"),
                    Field.text(actor + "KnownGroupCode", "Known group"),
                    Field.text(actor + "EthnicCode", "Empty: not coded"),
                    Field.text(actor + "Religion1Code", "Empty: not coded"),
                    Field.text(actor + "Religion2Code", "Empty: not coded"),
                    Field.text(actor + "Type1Code", "First sector"),
                    Field.text(actor + "Type2Code", "Second sector"),
                    Field.text(actor + "Type3Code", "Third sector")));
        }
        fields.addAll(List.of(
                Field.whole("IsRootEvent", "1 when told in the first paragraph of a report"),
                Field.text("EventCode", "CAMEO code; text, with leading zeros"),
                Field.text("EventBaseCode", "Its first three characters"),
                Field.text("EventRootCode", "Its first two characters"),
                Field.whole("QuadClass", "CAMEO's class, 1 to 4"),
                Field.number("GoldsteinScale", "Score of the code"),
                Field.whole("NumMentions", "Reports"),
                Field.whole("NumSources", "Outlets"),
                Field.whole("NumArticles", "Documents; copies count"),
                Field.number("AvgTone", "Empty: no tone is measured")));
        for (String geo : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            fields.addAll(List.of(
                    Field.whole(geo + "_Type", "0 none, 1 country, 2 US state, 3 US city, 4 city, 5 province"),
                    Field.text(geo + "_FullName", "Town, province, country"),
                    Field.text(geo + "_CountryCode", "FIPS 10-4"),
                    Field.text(geo + "_ADM1Code", "FIPS 10-4; of a country its own code, otherwise not known"),
                    Field.text(geo + "_ADM2Code", "Empty: not known to the gazetteer"),
                    Field.number(geo + "_Lat", "Degrees north"),
                    Field.number(geo + "_Long", "Degrees east"),
                    Field.text(geo + "_FeatureID", "GeoNames id")));
        }
        fields.add(Field.whole("DATEADDED", "Day of the first report, as YYYYMMDDHHMMSS"));
        fields.add(Field.text("SOURCEURL", "Address of the first report"));
        return List.copyOf(fields);
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        Incident incident = reported.incident();
        String code = reported.ofType().stream()
                .map(telling -> telling.event().cameo())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Interval days = Interval.of(incident.when());
        if (code == null || days == null) {
            leftOut.count(code == null ? "no CAMEO code" : "no date");
            return;
        }
        List<Dyad> dyads = Dyad.of(incident.sources(), incident.targets());
        for (int i = 0; i < dyads.size(); i++) {
            long id = number(incident.id() + "#" + i);
            event(id, reported, dyads.get(i), code, days.from());
            for (ReportedIncident.Telling telling : reported.tellings()) {
                mention(id, reported, telling);
            }
            side.row(String.valueOf(id), incident);
        }
    }

    private void event(long id, ReportedIncident reported, Dyad dyad, String code, LocalDate day) throws IOException {
        Incident incident = reported.incident();
        Cells cells = new Cells()
                .add(id, DAY.format(day), DAY.format(day).substring(0, 6), day.getYear())
                .add(String.format(
                        Locale.ROOT,
                        "%.4f",
                        day.getYear() + ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0));
        actor(cells, dyad.source());
        actor(cells, dyad.target());
        cells.add(reported.tellings().stream().anyMatch(GdeltExport::opens) ? 1 : 0)
                .add(code, code.substring(0, Math.min(3, code.length())), code.substring(0, 2))
                .add(Crosswalks.quad(code), walks.goldstein(code))
                .add(incident.reports().size(), incident.outlets())
                .add(incident.reports().stream()
                        .map(report -> report.document())
                        .distinct()
                        .count())
                .empty(1);
        home(cells, dyad.source());
        home(cells, dyad.target());
        place(cells, incident.place());
        cells.add(added(reported), url(reported));
        events.row(cells);
    }

    private void actor(Cells cells, @Nullable Party party) {
        ActorCode code = ActorCode.of(party, walks);
        List<String> sectors = code.cameoSectors(walks);
        cells.add(code.cameo(walks))
                .add(
                        party == null
                                ? null
                                : Objects.requireNonNullElse(party.name(), party.text())
                                        .toUpperCase(Locale.ROOT))
                .add(walks.country(code.country()).code().isEmpty() ? null : code.cameoCountry(), code.group())
                .empty(3);
        for (int i = 0; i < 3; i++) {
            cells.add(i < sectors.size() ? sectors.get(i) : null);
        }
    }

    /** The country of a party: where its home is, not where it was. */
    private void home(Cells cells, @Nullable Party party) {
        Country country = walks.country(party == null ? null : party.country());
        if (country.code().isEmpty()) {
            cells.add(0).empty(7);
        } else {
            cells.add(1, country.name(), country.fips(), country.fips()).empty(4);
        }
    }

    private void place(Cells cells, @Nullable Place place) {
        int type = place == null ? 0 : type(place);
        if (place == null || type == 0) {
            cells.add(0).empty(7);
            return;
        }
        Country country = walks.country(place.country());
        String name = Stream.of(place.name(), place.admin1(), country.name())
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        cells.add(type, name, country.fips(), type == 1 ? country.fips() : null, null)
                .degrees(place.latitude(), place.longitude())
                .add(place.geonamesId());
    }

    private static int type(Place place) {
        boolean american = "USA".equals(place.country());
        PlacePrecision precision = place.precision();
        return switch (precision) {
            case COUNTRY -> 1;
            case PROVINCE -> american ? 2 : 5;
            case TOWN, POINT, DISTRICT -> american ? 3 : 4;
            default -> 0;
        };
    }

    private void mention(long id, ReportedIncident reported, ReportedIncident.Telling telling) throws IOException {
        CodedDocument coded = telling.coded();
        String text = coded.document().text();
        String url = coded.document().url();
        String title = coded.document().title();
        int sentence = coded.sentences().indexOf(telling.event().evidence().sentence()) + 1;
        mentions.row(new Cells()
                .add(id, added(reported), time(telling.report().published()))
                .add(url == null ? 2 : 1)
                .add(
                        telling.report().outlet() == null && url != null
                                ? host(url)
                                : telling.report().outlet())
                .add(
                        url != null
                                ? url
                                : Stream.of(title, coded.document().published())
                                        .filter(Objects::nonNull)
                                        .map(Object::toString)
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElse(coded.document().id()))
                .add(sentence == 0 ? null : sentence)
                .add(
                        offset(text, telling.event().sources()),
                        offset(text, telling.event().targets()))
                .add(text.codePointCount(0, telling.event().evidence().trigger().start()))
                .add(1)
                .add(
                        telling.event().confidence() == null
                                ? null
                                : (int) Math.floor(telling.event().confidence() * 10) * 10)
                .add(text.codePointCount(0, text.length()))
                .empty(3));
    }

    private static int offset(String text, List<Participant> parties) {
        return parties.isEmpty()
                ? -1
                : text.codePointCount(0, parties.get(0).span().start());
    }

    private static boolean opens(ReportedIncident.Telling telling) {
        String text = telling.coded().document().text();
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int end = text.indexOf('\n', begin);
        return end < 0 || telling.event().evidence().sentence().start() < end;
    }

    private static @Nullable String added(ReportedIncident reported) {
        return reported.incident().reports().stream()
                .map(report -> report.published())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(GdeltExport::time)
                .orElse(null);
    }

    private static @Nullable String time(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day) + "000000";
    }

    private static @Nullable String url(ReportedIncident reported) {
        return reported.tellings().stream()
                .map(telling -> telling.coded().document().url())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getHost(), "").replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** A positive number of 63 bits that is always the same for a key. */
    private static long number(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public List<Resource> resources() {
        return List.of(events.resource(), mentions.resource(), side.resource());
    }

    @Override
    public SortedMap<String, Integer> leftOut() {
        return leftOut.reasons();
    }

    @Override
    public void close() throws IOException {
        events.close();
        mentions.close();
        side.close();
    }
}
