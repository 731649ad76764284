package org.casus.write.layout;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Our own CSV: a table of events or incidents, and a second one of the documents that tell of them. Cells that a spreadsheet would
 * take for a formula get a leading apostrophe.
 */
final class TableExport implements LayoutWriter.OfEvents, LayoutWriter.OfIncidents {
    private static final List<Field> DOCUMENT_FIELDS = List.of(
            Field.text("document", "Id of the document"),
            new Field("published", "date", "Day of publication"),
            Field.text("outlet", "Outlet"),
            Field.text("title", "Headline"),
            Field.text("url", "Address"),
            Field.text("language", "Language"),
            Field.text("sha256", "Hash of the text"));

    private static final List<Field> REPORT_FIELDS = List.of(
            Field.text("incident", "Id of the incident"),
            Field.text("event", "Id of the event that tells of it"),
            Field.text("document", "Id of the document"),
            new Field("published", "date", "Day of publication"),
            Field.text("outlet", "Outlet"),
            Field.text("title", "Headline"),
            Field.text("url", "Address"),
            Field.text("text_group", "Text that the sentence belongs to; copies share it"),
            Field.text("status", "Whether it happened, as this report tells it"),
            Field.text("by", "Who says so; empty for the paper itself"),
            Field.text("sentence", "The sentence"));

    private final Columns columns;
    private final Sheet table;
    private final Sheet reports;
    private final Set<String> documents = new HashSet<>();

    TableExport(OutputFolder folder, Columns columns, String unit) throws IOException {
        boolean events = unit.equals("events");
        this.columns = columns;
        this.table = new Sheet(
                folder,
                unit + ".csv",
                SheetForm.CSV,
                texts(columns.fields()),
                "One row " + (events ? "an event" : "an incident"));
        this.reports = new Sheet(
                folder,
                events ? "documents.csv" : "reports.csv",
                SheetForm.CSV,
                events ? DOCUMENT_FIELDS : REPORT_FIELDS,
                events ? "One row a document that tells of the events" : "One row a report of an incident");
    }

    /** Lists are texts here, their items joined. */
    private static List<Field> texts(List<Field> fields) {
        return fields.stream()
                .map(field -> field.type().equals("array")
                        ? Field.text(field.name(), field.description() + "; several joined by \"; \"")
                        : field)
                .toList();
    }

    @Override
    public void write(CodedDocument coded, Event event) throws IOException {
        row(columns.values(coded, event));
        Document document = coded.document();
        if (documents.add(document.id())) {
            reports.row(new Cells()
                    .add(document.id(), document.published(), document.source(), safe(document.title()))
                    .add(document.url(), document.language(), coded.sha256()));
        }
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        row(columns.values(reported));
        for (ReportedIncident.Telling telling : reported.tellings()) {
            Document document = telling.coded().document();
            reports.row(new Cells()
                    .add(reported.incident().id(), telling.event().id(), document.id(), document.published())
                    .add(document.source(), safe(document.title()), document.url())
                    .add(
                            telling.report().textGroup(),
                            telling.report().status().code(),
                            safe(telling.report().by()))
                    .add(safe(telling.sentence())));
        }
    }

    private void row(List<@Nullable Object> values) throws IOException {
        Cells cells = new Cells();
        for (Object value : values) {
            if (value instanceof List<?> list) {
                cells.add(safe(list.stream().map(Object::toString).collect(Collectors.joining("; "))));
            } else {
                cells.add(value instanceof String text ? safe(text) : value);
            }
        }
        table.row(cells);
    }

    private static @Nullable String safe(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return cell;
        }
        String line = cell.replaceAll("\\R", " ");
        return "=+@\t".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    @Override
    public List<Resource> resources() {
        return List.of(table.resource(), reports.resource());
    }

    @Override
    public void close() throws IOException {
        table.close();
        reports.close();
    }
}
