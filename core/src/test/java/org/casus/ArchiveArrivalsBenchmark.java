package org.casus;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.Codebook;
import org.casus.link.Wire;
import org.casus.model.LinkOptions;
import org.casus.store.Coded;
import org.casus.store.Store;

/**
 * Measures what it costs to link one more document of an archive as it comes, and how that grows, and to link all anew. Not a test: run from the test classes.
 *
 * <p>Arguments: where the archive is to be, how many documents, and of how many each row of the table is.
 */
final class ArchiveArrivalsBenchmark {
    private ArchiveArrivalsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String where = arguments[0];
        int all = Integer.parseInt(arguments[1]);
        int stretch = Integer.parseInt(arguments[2]);
        Wire wire = new Wire(11);
        System.out.println("documents before | processor, one more | wall, one more | archive");
        try (Store store = Store.open(where);
                Archive archive = Archive.open(where, Clock.systemUTC())) {
            long run = store.runs().begin("benchmark", null, "now");
            ArchiveArrivals arrivals = archive.arrivals(Codebook.bundled(), LinkOptions.DEFAULT);
            for (int before = 0; before < all; before += stretch) {
                List<Coded> some = new ArrayList<>();
                for (int i = 0; i < stretch; i++) {
                    var coded = wire.next().coded();
                    some.add(new Coded(coded, Ingest.line(coded)));
                }
                store.documents().add(run, some, List.of());
                long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long wall = System.nanoTime();
                arrivals.run((done, of) -> {}, () -> false);
                System.out.printf(
                        Locale.ROOT,
                        "%d | %.1f ms | %.1f ms | %d MB%n",
                        before,
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6 / stretch,
                        (System.nanoTime() - wall) / 1e6 / stretch,
                        Files.exists(Path.of(where)) ? Files.size(Path.of(where)) >> 20 : 0);
            }
            Codebook codebook = Codebook.bundled();
            measure(
                    "read and linked as a whole, warming up",
                    all,
                    () -> archive.linker(codebook, LinkOptions.DEFAULT, (done, of) -> {}, () -> false));
            measure(
                    "read and linked as a whole",
                    all,
                    () -> archive.linker(codebook, LinkOptions.DEFAULT, (done, of) -> {}, () -> false));
            measure(
                    "relinked, with incidents written and all filed",
                    all,
                    () -> archive.link(codebook, LinkOptions.DEFAULT, (done, of) -> {}, () -> false));
        }
    }

    private static void measure(String what, int all, Runnable work) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%s: processor %.2f ms, wall %.2f ms a document%n",
                what,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6 / all,
                (System.nanoTime() - wall) / 1e6 / all);
    }
}
