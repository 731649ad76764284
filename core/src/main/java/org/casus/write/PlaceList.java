package org.casus.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Layout;
import org.casus.model.PlaceCandidate;
import org.jspecify.annotations.Nullable;

/** Writes places that a name can mean, with the fields that places have in the record. */
public final class PlaceList {
    private static final List<String> COLUMNS = List.of(
            "name",
            "country",
            "admin1",
            "lat",
            "lon",
            "population",
            "geonamesId",
            "featureCode",
            "precision",
            "listed");

    private PlaceList() {}

    /** Writes all; the stream stays open. */
    public static void write(List<PlaceCandidate> places, Layout layout, OutputStream output) throws IOException {
        if (layout == Layout.CSV) {
            csv(places, output);
            return;
        }
        JsonGenerator json = new JsonFactory().createGenerator(output);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                layout == Layout.JSON
                        ? new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter)
                        : new MinimalPrettyPrinter("\n"));
        if (layout == Layout.JSON) {
            json.writeStartArray();
        }
        for (PlaceCandidate place : places) {
            json(place, json);
        }
        if (layout == Layout.JSON) {
            json.writeEndArray();
        }
        json.close();
        output.write('\n');
        output.flush();
    }

    private static void json(PlaceCandidate place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", place.name());
        if (place.country() != null) {
            json.writeStringField("country", place.country());
        }
        if (place.admin1() != null) {
            json.writeStringField("admin1", place.admin1());
        }
        json.writeNumberField("lat", place.latitude());
        json.writeNumberField("lon", place.longitude());
        if (place.population() > 0) {
            json.writeNumberField("population", place.population());
        }
        if (place.geonamesId() != null) {
            json.writeNumberField("geonamesId", place.geonamesId());
        }
        json.writeStringField("featureCode", place.featureCode());
        json.writeStringField("precision", place.precision().code());
        json.writeBooleanField("listed", place.listed());
        json.writeEndObject();
    }

    private static void csv(List<PlaceCandidate> places, OutputStream output) throws IOException {
        StringBuilder rows = new StringBuilder();
        rows.append(CsvWriter.line(COLUMNS));
        for (PlaceCandidate place : places) {
            List<String> cells = new ArrayList<>();
            cells.add(place.name());
            cells.add(cell(place.country()));
            cells.add(cell(place.admin1()));
            cells.add(cell(place.latitude()));
            cells.add(cell(place.longitude()));
            cells.add(cell(place.population() > 0 ? place.population() : null));
            cells.add(cell(place.geonamesId()));
            cells.add(place.featureCode());
            cells.add(place.precision().code());
            cells.add(cell(place.listed()));
            rows.append(CsvWriter.line(cells));
        }
        output.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
