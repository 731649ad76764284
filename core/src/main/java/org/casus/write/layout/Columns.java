package org.casus.write.layout;

import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.jspecify.annotations.Nullable;

/** The columns of our own tables, which CSV, Parquet and GeoJSON share. A value is a text, number, boolean, day, list of texts, or null. */
interface Columns {
    List<Field> fields();

    /** The values of an event, one for each field. */
    default List<@Nullable Object> values(CodedDocument coded, Event event) {
        throw new UnsupportedOperationException("these are columns of incidents");
    }

    /** The values of an incident, one for each field. */
    default List<@Nullable Object> values(ReportedIncident reported) {
        throw new UnsupportedOperationException("these are columns of events");
    }

    /** A number as it is written everywhere. */
    static String written(double number) {
        return new Cells().add((Object) number).list().get(0);
    }
}
