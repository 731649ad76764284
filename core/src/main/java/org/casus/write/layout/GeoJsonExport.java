package org.casus.write.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** GeoJSON (RFC 7946): one feature an event or incident. Those that are nowhere in particular have no geometry. */
final class GeoJsonExport implements LayoutWriter.OfEvents, LayoutWriter.OfIncidents {
    private final String file;
    private final Columns columns;
    private final JsonGenerator json;
    private int features;

    GeoJsonExport(OutputFolder folder, Columns columns, String unit) throws IOException {
        this.file = unit + ".geojson";
        this.columns = columns;
        this.json = new JsonFactory().createGenerator(folder.open(file));
        json.setPrettyPrinter(new MinimalPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(CodedDocument coded, Event event) throws IOException {
        feature(event.id(), event.place(), columns.values(coded, event));
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        feature(reported.incident().id(), reported.incident().place(), columns.values(reported));
    }

    private void feature(String id, @Nullable Place place, List<@Nullable Object> values) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", id);
        if (place == null
                || place.latitude() == null
                || place.longitude() == null
                || place.precision() == PlacePrecision.COUNTRY) {
            json.writeNullField("geometry");
        } else {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(Cells.degrees(place.longitude()));
            json.writeNumber(Cells.degrees(place.latitude()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < values.size(); i++) {
            property(columns.fields().get(i).name(), values.get(i));
        }
        json.writeEndObject();
        json.writeEndObject();
        features++;
    }

    private void property(String name, @Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                json.writeArrayFieldStart(name);
                for (Object item : list) {
                    json.writeString(item.toString());
                }
                json.writeEndArray();
            }
        } else if (value instanceof Integer whole) {
            json.writeNumberField(name, whole);
        } else if (value instanceof Double number) {
            json.writeFieldName(name);
            json.writeNumber(Columns.written(number));
        } else if (value instanceof Boolean flag) {
            json.writeBooleanField(name, flag);
        } else if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    @Override
    public List<Resource> resources() {
        return List.of(new Resource(
                file,
                "geojson",
                "application/geo+json",
                "One feature an event or incident",
                features,
                columns.fields(),
                null));
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
