package org.casus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Codes documents on several threads and hands the results on in the order they came in, so that the output does not depend
 * on the number of threads. One thread feeds it; it holds a bounded number of documents at a time.
 */
public final class Batch implements AutoCloseable {

    /** Takes what comes out, in the order of the input, on the thread that feeds the batch. */
    public interface Receiver {
        void coded(CodedDocument coded);

        void problem(Problem problem);
    }

    private record Pending(
            @Nullable Problem problem,
            @Nullable Document document,
            @Nullable Future<CodedDocument> work) {}

    private final Casus casus;
    private final Receiver receiver;
    private final ExecutorService workers;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final int window;

    /**
     * @param threads how many documents are coded at once, 1 or more
     */
    public Batch(Casus casus, int threads, Receiver receiver) {
        this.casus = casus;
        this.receiver = receiver;
        this.window = threads * 8;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            // Sentences can nest deeply; the trees are walked by recursion.
            Thread thread = new Thread(null, work, "casus-coder", 64L << 20);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes the next input; waits when too many are under way. */
    public void accept(Intake intake) {
        Document document = intake.document();
        pending.add(new Pending(
                intake.problem(), document, document == null ? null : workers.submit(() -> casus.code(document))));
        while (!pending.isEmpty() && (pending.size() > window || done(pending.element()))) {
            deliver(pending.remove());
        }
    }

    /** Waits for all that is under way. */
    public void finish() {
        while (!pending.isEmpty()) {
            deliver(pending.remove());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static boolean done(Pending next) {
        return next.work() == null || next.work().isDone();
    }

    private void deliver(Pending next) {
        if (next.problem() != null) {
            receiver.problem(next.problem());
        }
        if (next.work() == null || next.document() == null) {
            return;
        }
        try {
            receiver.coded(next.work().get());
        } catch (ExecutionException failed) {
            receiver.problem(new Problem(
                    MessageCode.D012, next.document().id(), 0, 0, "coding this document failed: " + failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
