package org.casus.model;

import java.util.List;
import java.util.Locale;

/** The layouts of an export. */
public enum ExportFormat {
    /** Our own table. */
    CSV(ExportUnit.EVENTS, ExportUnit.INCIDENTS),
    /** The record. */
    JSONL(ExportUnit.EVENTS, ExportUnit.INCIDENTS, ExportUnit.DOCUMENTS),
    /** Our own table, for analysis of much. */
    PARQUET(ExportUnit.EVENTS, ExportUnit.INCIDENTS),
    /** For maps. */
    GEOJSON(ExportUnit.EVENTS, ExportUnit.INCIDENTS),
    /** Columns of the Armed Conflict Location and Event Data. */
    ACLED(ExportUnit.INCIDENTS),
    /** Columns of the Georeferenced Event Dataset of Uppsala. */
    GED(ExportUnit.INCIDENTS),
    /** Columns of GDELT 2.0. */
    GDELT(ExportUnit.INCIDENTS),
    /** Columns of POLECAT. */
    POLECAT(ExportUnit.EVENTS),
    /** Columns of ICEWS. */
    ICEWS(ExportUnit.EVENTS),
    /** Annotations for brat. */
    BRAT(ExportUnit.DOCUMENTS),
    /** Tasks for Label Studio. */
    LABELSTUDIO(ExportUnit.DOCUMENTS);

    private final List<ExportUnit> units;

    ExportFormat(ExportUnit... units) {
        this.units = List.of(units);
    }

    /** What its rows can be; the first unless something else is asked for. */
    public List<ExportUnit> units() {
        return units;
    }

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
