package org.casus.annotate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to write into a cache folder, one holder on the machine. Ends with the process that holds it, however that ends.
 */
final class ModelLock implements AutoCloseable {
    /** Files are locked for the process as a whole; this is for its threads. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;
    private final boolean held;

    private ModelLock(FileChannel channel, boolean held) {
        this.channel = channel;
        this.held = held;
    }

    /** Waits until nobody else holds it. */
    static ModelLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("models.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        THREADS.lock();
        return new ModelLock(channel, lock(channel));
    }

    private static boolean lock(FileChannel channel) {
        try {
            return channel.lock().isValid();
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** False where files cannot be locked, or when this process holds it through another class loader. */
    boolean held() {
        return held;
    }

    @Override
    public void close() throws IOException {
        THREADS.unlock();
        channel.close();
    }
}
