package org.casus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.casus.codebook.Codebook;
import org.casus.link.Arrivals;
import org.casus.link.account.IncidentBuilder;
import org.casus.model.CodedDocument;
import org.casus.model.FiledDocument;
import org.casus.model.FiledEvent;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.store.FilingLists;
import org.casus.store.KeptIncident;
import org.casus.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Links what is new in an archive with what it has, document by document, as {@link ArrivalLinker} does: in a time that does not grow with the
 * archive. What is filed is kept in the archive, in batches that are written as a whole or not at all, so that any process can go on at any time.
 */
public final class ArchiveArrivals {
    private static final int BATCH = 64;

    /** With so many documents in memory, all is fetched anew. */
    private static final int HELD = 4_000;

    private final Store store;
    private final Codebook codebook;
    private final LinkOptions options;

    /** What is in memory of what was filed, as long as nobody else files. */
    private @Nullable Arrivals arrivals;

    private @Nullable ArchivePast past;
    private List<Integer> expected = List.of();
    private int filed;

    ArchiveArrivals(Store store, Codebook codebook, LinkOptions options) {
        this.store = store;
        this.codebook = codebook;
        store.incidents().decide(options.decisions());
        this.options = new LinkOptions(
                options.same(), options.story(), store.incidents().decisions());
    }

    /**
     * Links all that waits for it.
     *
     * @param stopped asked before each batch; what is left then is linked the next time
     * @return how many documents were linked
     */
    public int run(Archive.Progress progress, BooleanSupplier stopped) {
        store.filings().check();
        int done = 0;
        int all = store.incidents().outdated();
        while (!stopped.getAsBoolean()) {
            int some = batch();
            if (some == 0) {
                break;
            }
            done += some;
            progress.done(done, Math.max(done, all));
        }
        return done;
    }

    private int batch() {
        boolean complete = false;
        try {
            int some = store.filings().whole(this::file);
            complete = true;
            return some;
        } finally {
            if (!complete) {
                arrivals = null;
            }
        }
    }

    /** Files the next that wait. */
    private int file() {
        List<Long> waiting = store.filings().waiting(BATCH);
        List<CodedDocument> coded = waiting.stream()
                .map(coding -> Archive.record(store.codings().kept(coding)))
                .toList();
        SortedSet<Integer> touched = new TreeSet<>();
        for (CodedDocument document : coded) {
            touched.addAll(store.filings().withdraw(document.document().id()));
        }
        Arrivals current = current(!touched.isEmpty());
        List<FiledDocument> all = new ArrayList<>();
        for (CodedDocument document : coded) {
            all.add(current.file(document));
        }
        keep(current, all, waiting, coded, touched);
        store.filings().done(waiting);
        filed += waiting.size();
        expected = store.filings().sizes();
        return waiting.size();
    }

    /** What is in memory, when it is still what the archive has. */
    private Arrivals current(boolean anew) {
        Arrivals known = arrivals;
        if (known == null
                || anew
                || past == null
                || past.held() + filed > HELD
                || !store.filings().sizes().equals(expected)) {
            past = new ArchivePast(store);
            known = new Arrivals(codebook, options, past);
            filed = 0;
            arrivals = known;
        }
        return known;
    }

    private void keep(
            Arrivals current,
            List<FiledDocument> all,
            List<Long> codings,
            List<CodedDocument> coded,
            SortedSet<Integer> touched) {
        int known = store.filings().sizes().get(2);
        TreeMap<Integer, String> fresh = new TreeMap<>();
        for (FiledDocument document : all) {
            for (FiledEvent event : document.events()) {
                touched.add(event.incident());
                if (event.incident() >= known) {
                    fresh.putIfAbsent(event.incident(), IncidentBuilder.id(event.event()));
                }
            }
        }
        fresh.forEach(store.filings()::name);
        store.filings()
                .add(
                        all,
                        codings,
                        coded.stream().map(document -> document.document().id()).toList());
        lists(store, current);
        List<String> old = new ArrayList<>();
        List<KeptIncident> incidents = new ArrayList<>();
        for (int number : touched) {
            String id = store.filings().incident(number);
            List<FiledEvent> members = store.filings().members(number);
            old.add(id);
            if (!members.isEmpty()) {
                Incident incident = current.incident(id, members);
                incidents.add(new KeptIncident(incident, ArchiveLinking.line(incident)));
                if (!incident.id().equals(id)) {
                    store.filings().name(number, incident.id());
                }
            }
        }
        store.incidents().change(old, incidents);
    }

    /** Keeps what was changed in the tables. */
    static void lists(Store store, Arrivals arrivals) {
        FilingLists.Writing writing = store.lists().writing();
        arrivals.changes(ledger -> (key, count, numbers) -> writing.entry(ledger.ordinal(), key, count, numbers));
        writing.write();
    }
}
