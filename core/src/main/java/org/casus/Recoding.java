package org.casus;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Intake;
import org.casus.model.Problem;
import org.casus.store.Coded;
import org.casus.store.Codings;
import org.casus.store.Documents;
import org.casus.store.Store;

/**
 * Reads the documents of an archive anew, with another codebook or another version of Casus. What was read before counts until all
 * is read; then the new counts for all documents at once. A run that ended early is completed by running it again.
 */
public final class Recoding {

    /** Told how far the work has come, on the thread that does it. */
    public interface Listener {
        void done(int soFar, int all);

        /** What the new reading of a document changes; told before the new counts. */
        void changed(EventChange change);

        /** A document that cannot be read anew; its old reading goes on counting. */
        void problem(Problem problem);
    }

    private static final int BATCH = 64;

    private final Store store;
    private final Clock clock;
    private final Casus casus;
    private final Coder coder;
    private final int threads;
    private final String command;
    private final Listener listener;

    Recoding(Store store, Clock clock, Casus casus, int threads, String command, Listener listener) {
        this.store = store;
        this.clock = clock;
        this.casus = casus;
        this.coder = casus.coder();
        this.threads = threads;
        this.command = command;
        this.listener = listener;
    }

    /**
     * Codes what is left to code, then makes the new readings count.
     *
     * @param stopped asked again and again; when it says yes, what is coded is kept for the next run, and the old goes on counting
     * @return how many documents have a new reading that counts, or -1 when it was stopped
     */
    public int run(BooleanSupplier stopped) {
        long run = store.runs().begin(command, coder, clock.instant().toString());
        if (!code(run, stopped)) {
            store.runs().end(run, "stopped", clock.instant().toString());
            return -1;
        }
        List<Codings.Replacement> ready = store.codings().ready(coder);
        for (Codings.Replacement replacement : ready) {
            Long before = replacement.inForce();
            if (before != null) {
                CodebookDifference.between(record(before), record(replacement.ready()))
                        .forEach(listener::changed);
            }
        }
        store.codings().adopt(coder);
        store.runs().end(run, "complete", clock.instant().toString());
        return ready.size();
    }

    private CodedDocument record(long coding) {
        return Archive.record(store.codings().kept(coding));
    }

    private boolean code(long run, BooleanSupplier stopped) {
        int all = store.documents().waiting(coder);
        List<Coded> coded = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        long after = -1;
        try (Batch batch = new Batch(casus, threads, new Batch.Receiver() {
            @Override
            public void coded(CodedDocument document) {
                coded.add(new Coded(document, Ingest.line(document)));
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
                listener.problem(problem);
            }
        })) {
            while (!stopped.getAsBoolean()) {
                List<Documents.Waiting> waiting = store.documents().waiting(coder, after, BATCH);
                if (waiting.isEmpty()) {
                    return true;
                }
                for (Documents.Waiting next : waiting) {
                    after = next.key();
                    batch.accept(Intake.of(next.document()));
                }
                batch.finish();
                store.documents().add(run, coded, problems);
                coded.clear();
                problems.clear();
                done += waiting.size();
                listener.done(done, Math.max(done, all));
            }
            return false;
        }
    }
}
