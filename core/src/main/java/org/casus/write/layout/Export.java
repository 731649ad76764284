package org.casus.write.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.ExportFormat;
import org.casus.model.ExportUnit;

/**
 * One export: takes what its unit is, one after the other, and ends as a folder with a description of its files. A folder that is
 * not finished is thrown away.
 */
public final class Export implements AutoCloseable {
    private final OutputFolder folder;
    private final LayoutWriter writer;
    private boolean closed;

    private Export(OutputFolder folder, LayoutWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /**
     * Begins an export.
     *
     * @param folder where it is to be; an older export there is replaced
     * @param codebook whose tables translate into the codes of others
     * @throws IOException when the folder cannot be written, or is there and is no export
     */
    public static Export begin(Path folder, ExportFormat format, ExportUnit unit, Codebook codebook)
            throws IOException {
        if (!format.units().contains(unit)) {
            throw new IllegalArgumentException(format.code() + " has no " + unit.code());
        }
        OutputFolder output = new OutputFolder(folder);
        try {
            return new Export(output, writer(output, format, unit, Crosswalks.of(codebook)));
        } catch (IOException | RuntimeException failure) {
            output.close();
            throw failure;
        }
    }

    private static LayoutWriter writer(OutputFolder folder, ExportFormat format, ExportUnit unit, Crosswalks walks)
            throws IOException {
        Columns columns = unit == ExportUnit.INCIDENTS ? new IncidentColumns(walks) : new EventColumns(walks);
        return switch (format) {
            case CSV -> new TableExport(folder, columns, unit.code());
            case JSONL -> new RecordExport(folder, unit.code());
            case PARQUET -> new ParquetExport(folder, columns, unit.code());
            case GEOJSON -> new GeoJsonExport(folder, columns, unit.code());
            case ACLED -> new AcledExport(folder, walks);
            case GED -> new GedExport(folder, walks);
            case GDELT -> new GdeltExport(folder, walks);
            case POLECAT -> new PolecatExport(folder, walks);
            case ICEWS -> new IcewsExport(folder, walks);
            case BRAT -> new BratExport(folder);
            case LABELSTUDIO -> new LabelStudioExport(folder);
        };
    }

    public void write(CodedDocument coded, Event event) throws IOException {
        ((LayoutWriter.OfEvents) writer).write(coded, event);
    }

    public void write(ReportedIncident reported) throws IOException {
        ((LayoutWriter.OfIncidents) writer).write(reported);
    }

    /** Takes a document with the events that are wanted of it. */
    public void write(CodedDocument coded, List<Event> events) throws IOException {
        ((LayoutWriter.OfDocuments) writer).write(coded, events);
    }

    /**
     * Describes the files and gives the folder its name.
     *
     * @return how much has no row in this layout, by reason
     */
    public SortedMap<String, Integer> finish(ExportNotes notes) throws IOException {
        closed = true;
        writer.close();
        new PackageDescription(folder, writer.resources(), writer.leftOut(), notes).write();
        folder.keep();
        return writer.leftOut();
    }

    @Override
    public void close() throws IOException {
        try {
            if (!closed) {
                writer.close();
            }
        } finally {
            folder.close();
        }
    }
}
