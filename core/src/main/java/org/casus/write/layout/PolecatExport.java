package org.casus.write.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.model.CodedDocument;
import org.casus.model.EntityType;
import org.casus.model.Event;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** The files of POLECAT, one a year: one row an event of a document. */
final class PolecatExport implements LayoutWriter.OfEvents {
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private static final List<Field> FIELDS = fields();

    private final OutputFolder folder;
    private final Crosswalks walks;
    private final Map<String, Sheet> years = new TreeMap<>();
    private final RecordLines side;

    PolecatExport(OutputFolder folder, Crosswalks walks) throws IOException {
        this.folder = folder;
        this.walks = walks;
        this.side = RecordLines.beside(folder, "ngecEvents.DV.txt");
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("Event ID", "Id of the event"),
                Field.text("Event Date", "First day, when it is known in full"),
                Field.text("Event Type", "PLOVER type"),
                Field.text("Event Mode", "Mode of the type"),
                Field.number("Intensity", "-10 to 10"),
                Field.text("Quad Code", "Class of the type, in words"),
                Field.text("Contexts", "PLOVER contexts, joined by semicolons")));
        for (String role : List.of("Actor", "Recipient")) {
            String who = role.equals("Actor") ? "sources" : "targets";
            fields.addAll(List.of(
                    Field.text(role + " Name", "Names of the " + who + ", joined by semicolons"),
                    Field.text(role + " Country", "Countries, ISO 3166 alpha-3, in the same order"),
                    Field.text(role + " COW", "Correlates of War numbers"),
                    Field.text("Primary " + role + " Sector", "First sectors"),
                    Field.text(role + " Sectors", "All sectors"),
                    Field.text(role + " Title", "Empty: offices are not kept apart"),
                    Field.text(role + " Name Raw", "Words of the text"),
                    Field.text("Wikipedia " + role + " ID", "Empty: nothing is linked to Wikipedia")));
        }
        fields.addAll(List.of(
                Field.text("Placename", "Name of the place"),
                Field.text("City", "The place when it is a town"),
                Field.text("District", "The place when it is a district"),
                Field.text("Province", "First-order division"),
                Field.text("Country", "ISO 3166 alpha-3"),
                Field.number("Latitude", "Degrees north"),
                Field.number("Longitude", "Degrees east"),
                Field.text("GeoNames ID", "GeoNames id"),
                Field.text("Raw Placename", "Words of the text"),
                Field.text("Feature Type", "GeoNames feature code"),
                Field.text("Source", "Outlet"),
                Field.text("Publication Date", "Day of publication"),
                Field.text("Story People", "Persons that the document names"),
                Field.text("Story Organizations", "Organisations that it names"),
                Field.text("Story Locations", "Places that it names"),
                Field.text("Language", "Language of the document"),
                Field.text("Version", "Versions of Casus and of the codebook")));
        return List.copyOf(fields);
    }

    @Override
    public void write(CodedDocument coded, Event event) throws IOException {
        Interval days = Interval.of(event.when());
        String year = days != null
                ? String.valueOf(days.from().getYear())
                : coded.document().published() != null
                        ? String.valueOf(coded.document().published().getYear())
                        : "undated";
        Sheet sheet = years.get(year);
        if (sheet == null) {
            sheet = new Sheet(
                    folder,
                    "ngecEvents.DV." + year + ".txt",
                    SheetForm.POLECAT,
                    FIELDS,
                    "One row an event, in the columns of POLECAT");
            years.put(year, sheet);
        }
        Cells cells = new Cells()
                .add(event.id(), days == null ? null : days.from(), event.type(), event.mode(), event.intensity())
                .add(event.quad() == null ? null : QUADS.get(event.quad() - 1))
                .join("; ", event.contexts());
        parties(cells, Dyad.parties(coded, event.sources()));
        parties(cells, Dyad.parties(coded, event.targets()));
        place(cells, coded, event.place());
        cells.add(coded.document().source(), coded.document().published())
                .join("; ", named(coded, EntityType.PERSON))
                .join("; ", named(coded, EntityType.ORGANISATION))
                .join("; ", named(coded, EntityType.LOCATION))
                .add(
                        coded.document().language(),
                        coded.coder().version() + " " + coded.coder().codebookVersion());
        sheet.row(cells);
        side.row(event.id(), coded, event);
    }

    private void parties(Cells cells, List<Party> parties) {
        cells.add(each(parties, party -> Objects.requireNonNullElse(party.name(), party.text())))
                .add(each(parties, Party::country))
                .add(each(parties, party -> walks.country(party.country()).cown()))
                .add(each(parties, party -> ActorCode.of(party, walks).primary()))
                .add(each(
                        parties,
                        party -> String.join(" ", ActorCode.of(party, walks).sectors())))
                .add(null, each(parties, Party::text), null);
    }

    /** One value for each party in their order; nothing when no party has one. */
    private static @Nullable String each(List<Party> parties, Function<Party, @Nullable String> value) {
        List<String> values = parties.stream()
                .map(party -> {
                    String known = value.apply(party);
                    return known == null || known.isEmpty() ? "None" : known;
                })
                .toList();
        return values.stream().allMatch("None"::equals) ? null : String.join("; ", values);
    }

    private static void place(Cells cells, CodedDocument coded, @Nullable Place place) {
        if (place == null) {
            cells.empty(10);
            return;
        }
        boolean country = place.precision() == PlacePrecision.COUNTRY;
        Span words = place.span();
        cells.add(place.name())
                .add(place.precision() == PlacePrecision.TOWN ? place.name() : null)
                .add(place.precision() == PlacePrecision.DISTRICT ? place.name() : null)
                .add(place.precision() == PlacePrecision.PROVINCE ? place.name() : place.admin1())
                .add(place.country())
                .degrees(country ? null : place.latitude(), country ? null : place.longitude())
                .add(place.geonamesId(), words == null ? null : coded.document().text(words), place.featureCode());
    }

    /** What the document names; "a rival" and "they" are no names. */
    private static Set<String> named(CodedDocument coded, EntityType type) {
        return coded.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> coded.document().text(entity.span()))
                .filter(words -> Character.isUpperCase(words.codePointAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        years.values().forEach(sheet -> resources.add(sheet.resource()));
        resources.add(side.resource());
        return resources;
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : years.values()) {
            sheet.close();
        }
        side.close();
    }
}
