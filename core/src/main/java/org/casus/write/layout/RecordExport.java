package org.casus.write.layout;

import java.io.IOException;
import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Event;

/** The record itself, one line a document, event or incident. */
final class RecordExport implements LayoutWriter.OfEvents, LayoutWriter.OfIncidents, LayoutWriter.OfDocuments {
    private final RecordLines lines;

    RecordExport(OutputFolder folder, String unit) throws IOException {
        lines = new RecordLines(
                folder,
                unit + ".jsonl",
                switch (unit) {
                    case "events" -> "One line an event: the line of its document with this event only";
                    case "incidents" -> "One line an incident";
                    default -> "One line a document: its text and all that was read in it";
                });
    }

    @Override
    public void write(CodedDocument coded, Event event) throws IOException {
        lines.line(RecordLines.text(coded, event));
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        lines.line(RecordLines.text(reported.incident()));
    }

    /** Takes the whole document, so that it can be read back as it was. */
    @Override
    public void write(CodedDocument coded, List<Event> events) throws IOException {
        lines.line(RecordLines.text(coded, true));
    }

    @Override
    public List<Resource> resources() {
        return List.of(lines.resource());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
