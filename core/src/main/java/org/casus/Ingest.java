package org.casus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.model.Added;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.Layout;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.RecordWriter;
import org.casus.store.Coded;
import org.casus.store.Store;
import org.casus.write.Writers;

/**
 * Adds documents to an archive: codes those it does not have and writes them in batches, each one transaction. A run that ended
 * early is completed by running it again: what is there is not coded again.
 */
public final class Ingest implements AutoCloseable {

    /** Told what became of the inputs, on the thread that feeds the ingest. */
    public interface Listener {
        /** A batch is written; all numbers are those of the run so far. */
        void written(Added soFar);

        void problem(Problem problem);
    }

    private static final int BATCH = 64;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    private final Store store;
    private final Clock clock;
    private final Coder coder;
    private final Listener listener;
    private final Batch batch;
    private final long run;
    private final List<Coded> coded = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Added sum = Added.NOTHING;
    private int unchanged;
    private long lastWritten;
    private long nanosInStore;

    Ingest(Store store, Clock clock, Casus casus, int threads, String command, Listener listener) {
        this.store = store;
        this.clock = clock;
        this.coder = casus.coder();
        this.listener = listener;
        this.run = store.runs().begin(command, coder, clock.instant().toString());
        this.lastWritten = clock.millis();
        this.batch = new Batch(casus, threads, new Batch.Receiver() {
            @Override
            public void coded(CodedDocument document) {
                keep(document);
            }

            @Override
            public void problem(Problem problem) {
                refuse(problem);
            }
        });
    }

    /** Takes the next input. A document that the archive has, coded by the same coder, costs one question. */
    public void accept(Intake intake) {
        Document document = intake.document();
        if (document != null && !keepable(document)) {
            batch.accept(Intake.of(new Problem(
                    MessageCode.D006,
                    document.id(),
                    0,
                    0,
                    "has characters that are none (zero, or half of a pair); take them out; not added")));
            return;
        }
        if (document != null && holds(document)) {
            unchanged++;
            batch.accept(new Intake(null, intake.problem()));
            return;
        }
        batch.accept(intake);
    }

    /** Databases hold no zero characters and no halves of surrogate pairs, and offsets must stay what they are. */
    private static boolean keepable(Document document) {
        return Stream.of(document.id(), document.text(), document.title(), document.source(), document.url())
                .filter(Objects::nonNull)
                .allMatch(text -> text.indexOf(0) < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    private boolean holds(Document document) {
        long start = System.nanoTime();
        boolean holds = store.documents().holds(document, coder);
        nanosInStore += System.nanoTime() - start;
        return holds;
    }

    private void keep(CodedDocument document) {
        long start = System.nanoTime();
        coded.add(new Coded(document, line(document)));
        nanosInStore += System.nanoTime() - start;
        if (coded.size() >= BATCH || clock.millis() - lastWritten > LONGEST_WAIT_MILLIS) {
            write();
        }
    }

    private void refuse(Problem problem) {
        problems.add(problem);
        listener.problem(problem);
    }

    private void write() {
        long start = System.nanoTime();
        sum = sum.plus(store.documents().add(run, coded, problems));
        nanosInStore += System.nanoTime() - start;
        coded.clear();
        problems.clear();
        lastWritten = clock.millis();
        listener.written(added());
    }

    /** Writes what is under way. */
    public void finish() {
        batch.finish();
        write();
        store.runs().end(run, "complete", clock.instant().toString());
    }

    /** Writes what is coded, and leaves the rest to the next run. */
    public void stop() {
        batch.finish();
        write();
        store.runs().end(run, "stopped", clock.instant().toString());
    }

    /** What the run has done so far. */
    public Added added() {
        return sum.plus(new Added(0, 0, unchanged, 0));
    }

    /** Time that the archive took of the run, in nanoseconds. */
    public long nanosInStore() {
        return nanosInStore;
    }

    @Override
    public void close() {
        batch.close();
    }

    static String line(CodedDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (RecordWriter writer = Writers.open(Layout.JSONL, bytes, false)) {
            writer.write(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
