package org.casus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: work stops after the document under way, and what is done is written before the program ends. */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "casus-interrupted");
    private volatile boolean stopped;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean stopped() {
        return stopped;
    }

    private void stop() {
        stopped = true;
        try {
            if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written; the program may end. */
    @Override
    public void close() {
        written.countDown();
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyStopping) {
                stopped = true;
            }
        }
    }
}
