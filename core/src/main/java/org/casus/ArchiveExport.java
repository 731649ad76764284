package org.casus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Event;
import org.casus.model.ExportFormat;
import org.casus.model.ExportUnit;
import org.casus.model.Incident;
import org.casus.model.Report;
import org.casus.model.Selection;
import org.casus.model.Status;
import org.casus.store.EventRef;
import org.casus.store.Store;
import org.casus.write.layout.Export;
import org.casus.write.layout.ExportNotes;
import org.casus.write.layout.ReportedIncident;
import org.jspecify.annotations.Nullable;

/** Writes what was chosen of an archive into a folder. The same archive and choice give the same bytes, on either database. */
final class ArchiveExport {
    private static final String ACCIDENT = "INCIDENT";
    private static final int REMEMBERED = 200;

    private final Archive archive;
    private final Store store;
    private final Codebook codebook;
    private final Map<Coder, Integer> coders = new HashMap<>();
    private final Map<Long, CodedDocument> records = new LinkedHashMap<>();

    ArchiveExport(Archive archive, Store store, Codebook codebook) {
        this.archive = archive;
        this.store = store;
        this.codebook = codebook;
    }

    /**
     * Exports.
     *
     * @param accidents also accidents and disasters, which are no acts
     * @param stopped asked again and again; when it says yes, the folder stays as it was
     * @return what was written, or null when it was stopped
     */
    @Nullable
    Exported run(
            Path folder,
            ExportFormat format,
            ExportUnit unit,
            Selection selection,
            boolean accidents,
            Archive.Progress progress,
            BooleanSupplier stopped)
            throws IOException {
        boolean wanted = accidents || selection.types().stream().anyMatch(type -> type.equalsIgnoreCase(ACCIDENT));
        try (Export export = Export.begin(folder, format, unit, codebook)) {
            int chosen = switch (unit) {
                case EVENTS -> events(export, selection, wanted, progress, stopped);
                case INCIDENTS -> incidents(export, selection, wanted, progress, stopped);
                case DOCUMENTS -> documents(export, selection, wanted, progress, stopped);
            };
            if (chosen < 0) {
                return null;
            }
            SortedMap<String, String> options = options(selection);
            options.put("accidents", wanted ? "yes" : "no");
            SortedMap<String, Integer> leftOut = export.finish(
                    new ExportNotes(format.code(), unit.code(), options, chosen, coders, codebook.licence()));
            return new Exported(chosen, leftOut);
        }
    }

    private int events(
            Export export, Selection selection, boolean accidents, Archive.Progress progress, BooleanSupplier stopped)
            throws IOException {
        List<EventRef> events = store.events().list(selection);
        int written = 0;
        for (int i = 0; i < events.size(); i++) {
            if (stopped.getAsBoolean()) {
                return -1;
            }
            CodedDocument coded = record(events.get(i).coding());
            Event event = coded.events().get(events.get(i).ordinal());
            if (accidents || !event.type().equals(ACCIDENT)) {
                export.write(coded, event);
                coders.merge(coded.coder(), 1, Integer::sum);
                written++;
            }
            progress.done(i + 1, events.size());
        }
        return written;
    }

    private int incidents(
            Export export, Selection selection, boolean accidents, Archive.Progress progress, BooleanSupplier stopped)
            throws IOException {
        List<String> ids = store.incidents().list(selection);
        int written = 0;
        for (int i = 0; i < ids.size(); i++) {
            if (stopped.getAsBoolean()) {
                return -1;
            }
            Incident incident = archive.incident(ids.get(i));
            List<ReportedIncident.Telling> tellings = tellings(incident);
            if (!tellings.isEmpty() && (accidents || !incident.type().equals(ACCIDENT))) {
                ReportedIncident reported = new ReportedIncident(incident, tellings);
                export.write(reported);
                coders.merge(tellings.get(0).coded().coder(), 1, Integer::sum);
                written++;
            }
            progress.done(i + 1, ids.size());
        }
        return written;
    }

    /** The reports of an incident that are still in force; the archive may have changed since it was linked. */
    private List<ReportedIncident.Telling> tellings(Incident incident) {
        List<ReportedIncident.Telling> tellings = new ArrayList<>();
        for (Report report : incident.reports()) {
            Long coding = store.codings().inForce(report.document());
            if (coding != null) {
                CodedDocument coded = record(coding);
                coded.events().stream()
                        .filter(event -> event.id().equals(report.event()))
                        .findFirst()
                        .ifPresent(event -> tellings.add(new ReportedIncident.Telling(report, coded, event)));
            }
        }
        return tellings;
    }

    private int documents(
            Export export, Selection selection, boolean accidents, Archive.Progress progress, BooleanSupplier stopped)
            throws IOException {
        Map<Long, List<Integer>> wanted = store.events().list(selection).stream()
                .collect(Collectors.groupingBy(
                        EventRef::coding, Collectors.mapping(EventRef::ordinal, Collectors.toList())));
        List<Long> codings = store.codings().inForce().stream()
                .filter(coding -> selection.equals(Selection.ALL) || wanted.containsKey(coding))
                .toList();
        for (int i = 0; i < codings.size(); i++) {
            if (stopped.getAsBoolean()) {
                return -1;
            }
            CodedDocument coded = record(codings.get(i));
            List<Event> events = wanted.getOrDefault(codings.get(i), List.of()).stream()
                    .sorted()
                    .map(ordinal -> coded.events().get(ordinal))
                    .filter(event -> accidents || !event.type().equals(ACCIDENT))
                    .toList();
            export.write(coded, events);
            coders.merge(coded.coder(), 1, Integer::sum);
            progress.done(i + 1, codings.size());
        }
        return codings.size();
    }

    /** Events of one document stand apart in the order of days, so that records are asked for again. */
    private CodedDocument record(long coding) {
        CodedDocument known = records.get(coding);
        if (known == null) {
            known = Archive.record(store.codings().kept(coding));
            if (records.size() >= REMEMBERED) {
                records.remove(records.keySet().iterator().next());
            }
            records.put(coding, known);
        }
        return known;
    }

    private static SortedMap<String, String> options(Selection selection) {
        SortedMap<String, String> options = new TreeMap<>();
        put(options, "from", selection.from());
        put(options, "to", selection.to());
        put(options, "place", selection.places());
        put(options, "country", selection.countries());
        put(options, "actor", selection.actors());
        put(options, "type", selection.types());
        put(options, "status", selection.statuses().stream().map(Status::code).toList());
        options.put("background", selection.background() ? "yes" : "no");
        put(options, "confidence", selection.confidence());
        put(options, "text", selection.words());
        put(options, "outlet", selection.outlets());
        return options;
    }

    private static void put(SortedMap<String, String> options, String name, @Nullable Object value) {
        if (value != null) {
            options.put(name, value.toString());
        }
    }

    private static void put(SortedMap<String, String> options, String name, List<String> values) {
        if (!values.isEmpty()) {
            options.put(name, String.join(", ", values));
        }
    }
}
