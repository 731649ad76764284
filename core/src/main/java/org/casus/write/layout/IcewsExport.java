package org.casus.write.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** The columns of ICEWS, one row an event and dyad. */
final class IcewsExport implements LayoutWriter.OfEvents {
    private static final String FILE = "icews.tab";

    /** ICEWS's codes end at three digits there. */
    private static final Pattern TOO_FINE = Pattern.compile("(155|176|183|195)\\d");

    private static final List<Field> FIELDS = List.of(
            Field.whole("Event ID", "Number of the row"),
            new Field("Event Date", "date", "First day"),
            Field.text("Source Name", "Name of the source"),
            Field.text("Source Sectors", "Its sectors, in English"),
            Field.text("Source Country", "Its country, in English"),
            Field.text("Event Text", "The CAMEO code in short words"),
            Field.text("CAMEO Code", "CAMEO code; text, with leading zeros"),
            Field.number("Intensity", "Goldstein's score of the code"),
            Field.text("Target Name", "Name of the target"),
            Field.text("Target Sectors", "Its sectors, in English"),
            Field.text("Target Country", "Its country, in English"),
            Field.whole("Story ID", "Number of the document in this export"),
            Field.whole("Sentence Number", "Number of the sentence, from 1"),
            Field.text("Publisher", "Outlet"),
            Field.text("City", "The place when it is a town"),
            Field.text("District", "The place when it is a district"),
            Field.text("Province", "First-order division"),
            Field.text("Country", "Country of the place, in English"),
            Field.number("Latitude", "Degrees north"),
            Field.number("Longitude", "Degrees east"));

    private final Crosswalks walks;
    private final Sheet sheet;
    private final RecordLines side;
    private final Map<String, Integer> stories = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();

    IcewsExport(OutputFolder folder, Crosswalks walks) throws IOException {
        this.walks = walks;
        this.sheet =
                new Sheet(folder, FILE, SheetForm.ICEWS, FIELDS, "One row an event and dyad, in the columns of ICEWS");
        this.side = RecordLines.beside(folder, FILE);
    }

    @Override
    public void write(CodedDocument coded, Event event) throws IOException {
        Interval days = Interval.of(event.when());
        if (event.cameo() == null || days == null) {
            leftOut.count(event.cameo() == null ? "no CAMEO code" : "no date");
            return;
        }
        String code = TOO_FINE.matcher(event.cameo()).matches() ? event.cameo().substring(0, 3) : event.cameo();
        int story = stories.computeIfAbsent(coded.document().id(), id -> stories.size() + 1);
        int sentence = coded.sentences().indexOf(event.evidence().sentence()) + 1;
        Place place = event.place();
        boolean country = place != null && place.precision() == PlacePrecision.COUNTRY;
        List<Party> sources = Dyad.parties(coded, event.sources());
        for (Dyad dyad : Dyad.of(sources, Dyad.parties(coded, event.targets()))) {
            int number = sheet.rows() + 1;
            Cells cells = new Cells().add(number, days.from());
            party(cells, dyad.source());
            cells.add(walks.cameoLabel(code), code, walks.goldstein(code));
            party(cells, dyad.target());
            cells.add(story, sentence == 0 ? null : sentence, coded.document().source());
            if (place == null) {
                cells.empty(6);
            } else {
                cells.add(place.precision() == PlacePrecision.TOWN ? place.name() : null)
                        .add(place.precision() == PlacePrecision.DISTRICT ? place.name() : null)
                        .add(place.precision() == PlacePrecision.PROVINCE ? place.name() : place.admin1())
                        .add(walks.country(place.country()).name())
                        .degrees(country ? null : place.latitude(), country ? null : place.longitude());
            }
            sheet.row(cells);
            side.row(String.valueOf(number), coded, event);
        }
    }

    private void party(Cells cells, @Nullable Party party) {
        if (party == null) {
            cells.empty(3);
            return;
        }
        ActorCode code = ActorCode.of(party, walks);
        cells.add(Objects.requireNonNullElse(party.name(), party.text()))
                .add(code.sectors().stream().map(walks::sectorLabel).collect(Collectors.joining(",")))
                .add(walks.country(party.country()).name());
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
