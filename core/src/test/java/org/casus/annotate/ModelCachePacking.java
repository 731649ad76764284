package org.casus.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A process of its own for {@link ModelCacheTest}: opens a cache and says what it did. */
final class ModelCachePacking {
    private ModelCachePacking() {}

    /**
     * Opens a cache.
     *
     * @param arguments the folder, and {@code slow} or {@code killed}
     */
    public static void main(String[] arguments) throws IOException {
        AtomicInteger packed = new AtomicInteger();
        ModelCache cache = new ModelCache("key", 6, (part, out, read) -> {
            out.write(("flat " + part).getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (arguments[1].equals("killed") && packed.get() == 3) {
                Runtime.getRuntime().halt(9);
            }
            packed.incrementAndGet();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        String parts = ModelCacheTest.text(cache.open(Path.of(arguments[0]), ModelProgress.silent()))
                .toString();
        System.out.print("packed " + packed + " " + parts);
    }
}
