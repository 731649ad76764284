package org.casus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.CountBy;
import org.casus.model.EventLine;
import org.casus.model.ExportFormat;
import org.casus.model.ExportUnit;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.OtherDataset;
import org.casus.model.OtherIncident;
import org.casus.model.Passage;
import org.casus.model.Selection;
import org.casus.model.Tally;
import org.casus.read.IncidentReader;
import org.casus.read.OtherDatasetReader;
import org.casus.read.RecordReader;
import org.casus.store.EventRef;
import org.casus.store.Kept;
import org.casus.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * A database of coded documents: a file, or a PostgreSQL database. One thread uses an open archive; several processes may have
 * the same one open and add to it.
 */
public final class Archive implements AutoCloseable {
    private final Store store;
    private final Clock clock;

    private Archive(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Opens an archive, and makes it when there is none.
     *
     * @param where a file name, or {@code postgresql://user:password@host:port/database}
     */
    public static Archive open(String where, Clock clock) {
        return new Archive(Store.open(where), clock);
    }

    /** Opens an archive that must be there. */
    public static Archive existing(String where, Clock clock) {
        return new Archive(Store.existing(where), clock);
    }

    /** Where it is, as messages name it: without password. */
    public String address() {
        return store.address();
    }

    /**
     * Begins to add documents.
     *
     * @param threads how many are coded at once
     * @param command what the run is, as the archive remembers it
     */
    public Ingest add(Casus casus, int threads, String command, Ingest.Listener listener) {
        return new Ingest(store, clock, casus, threads, command, listener);
    }

    /**
     * Reads all documents anew that this coder has not read.
     *
     * @param threads how many are coded at once
     * @param command what the run is, as the archive remembers it
     */
    public Recoding recode(Casus casus, int threads, String command, Recoding.Listener listener) {
        return new Recoding(store, clock, casus, threads, command, listener);
    }

    /** Told how far long work has come, on the thread that does it. */
    @FunctionalInterface
    public interface Progress {
        void done(int soFar, int all);
    }

    /**
     * Links all documents anew, and puts the incidents in the place of the old ones.
     *
     * @param stopped asked again and again; when it says yes, nothing is changed
     * @return how many incidents there are, or -1 when it was stopped
     */
    public int link(Codebook codebook, LinkOptions options, Progress progress, BooleanSupplier stopped) {
        return new ArchiveLinking(store).run(codebook, options, progress, stopped);
    }

    /** Begins to link what is new as it comes, with what was linked before. */
    public ArchiveArrivals arrivals(Codebook codebook, LinkOptions options) {
        return new ArchiveArrivals(store, codebook, options);
    }

    /**
     * Links all documents, and keeps nothing of it in the archive: to be asked why.
     *
     * @param stopped asked before each document
     * @return the linker, or null when it was stopped
     */
    public @Nullable IncidentLinker linker(
            Codebook codebook, LinkOptions options, Progress progress, BooleanSupplier stopped) {
        return new ArchiveLinking(store)
                .linker(codebook, options, store.codings().inForce(), (id, coding) -> {}, progress, stopped);
    }

    /** How many documents are new, changed or read anew since the incidents were made. */
    public int unlinked() {
        return store.incidents().outdated();
    }

    /**
     * The incidents that an event of a selection tells of, by day and id; those without a day come last.
     *
     * @param limit at most so many
     * @return how many there are
     */
    public int incidents(Selection selection, int limit, Consumer<Incident> each) {
        List<String> incidents = store.incidents().list(selection);
        incidents.stream().limit(limit).map(this::incident).forEach(each);
        return incidents.size();
    }

    /** Incidents with this id, or with ids that begin so. */
    public List<Incident> findIncidents(String id) {
        return store.incidents().find(id).stream().map(this::incident).toList();
    }

    /** Whether any event that was ever read is of a type, {@code ASSAULT} or {@code PROTEST/riot}. */
    public boolean hasType(String type) {
        return store.events().hasType(type);
    }

    /** The ids of other documents whose text is that of a document but for a few words, as far as they were linked. */
    public List<String> copies(String document) {
        return store.filings().copies(document);
    }

    /** The id of the incident that an event tells of, or null when it is not linked yet. */
    public @Nullable String incidentOf(String event) {
        return store.incidents().of(event);
    }

    /**
     * Writes what is chosen into a folder, in a layout, with a description of every column beside it. The folder appears when all
     * is written; an older export there is replaced.
     *
     * @param codebook whose tables translate into the codes of others
     * @param accidents also accidents and disasters, which are no acts
     * @param stopped asked again and again; when it says yes, the folder stays as it was
     * @return what was written, or null when it was stopped
     * @throws IOException when the folder cannot be written, or is there and is no export
     */
    public @Nullable Exported export(
            Path folder,
            ExportFormat format,
            ExportUnit unit,
            Selection selection,
            boolean accidents,
            Codebook codebook,
            Progress progress,
            BooleanSupplier stopped)
            throws IOException {
        return new ArchiveExport(this, store, codebook)
                .run(folder, format, unit, selection, accidents, progress, stopped);
    }

    /**
     * Compares incidents with a file of ACLED, UCDP GED or GDELT events. Only those of theirs count that lie within the days and
     * countries of the selection.
     *
     * @param days how many days apart two incidents may be to be one
     * @param kilometres how far apart
     * @throws IOException when the file cannot be read or is none of these
     */
    public List<Compared> compare(Path theirs, Selection selection, Codebook codebook, int days, double kilometres)
            throws IOException {
        OtherDataset all = new OtherDatasetReader(codebook).read(theirs);
        List<OtherIncident> within = all.incidents().stream()
                .filter(other -> (selection.from() == null || !other.to().isBefore(selection.from()))
                        && (selection.to() == null || !other.from().isAfter(selection.to()))
                        && (selection.countries().isEmpty()
                                || other.country() != null
                                        && selection.countries().contains(other.country())))
                .toList();
        List<Incident> ours = new ArrayList<>();
        incidents(selection, Integer.MAX_VALUE, ours::add);
        OtherDataset asked = new OtherDataset(all.layout(), within, all.unread());
        return new IncidentComparison(asked, codebook, days, kilometres).compare(ours);
    }

    Incident incident(String id) {
        try {
            return IncidentReader.read(store.incidents().record(id));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "the record of incident " + id + " in the archive cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** How many events of a selection have the same values, in the order of these. */
    public List<Tally> count(Selection selection, List<CountBy> keys) {
        return store.events().count(selection, keys);
    }

    /**
     * The events of a selection, by day and id; those without a day come last.
     *
     * @param limit at most so many
     * @return how many there are
     */
    public int events(Selection selection, int limit, Consumer<EventLine> each) {
        List<EventRef> events = store.events().list(selection);
        events.stream().limit(limit).map(store.events()::line).forEach(each);
        return events.size();
    }

    /** Documents with the words, the best first. */
    public List<Passage> search(String words, int limit) {
        return store.events().search(words, limit);
    }

    /**
     * Where events with this id, or the beginning of it, stand: each document with what was read in it, those in force first.
     * Events of older versions and codings are found too.
     */
    public List<Found> find(String event) {
        return store.events().find(event).stream()
                .map(place -> {
                    Kept kept = store.codings().kept(place.coding());
                    return new Found(record(kept), place.ordinal(), kept.version(), kept.newest(), kept.inForce());
                })
                .toList();
    }

    /** The record in force of a document, or null. */
    public @Nullable CodedDocument document(String id) {
        Long coding = store.codings().inForce(id);
        return coding == null ? null : record(store.codings().kept(coding));
    }

    static CodedDocument record(Kept kept) {
        try {
            return RecordReader.read(kept.record(), kept.document().text());
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "the record of document " + kept.document().id() + " in the archive cannot be read: "
                            + broken.getMessage(),
                    broken);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
