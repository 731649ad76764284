package org.casus.link;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.Codebook;
import org.casus.model.LinkOptions;

/**
 * Measures what linking costs and how it grows: time and memory of linking a body of events as a whole, and the time that one more document takes when
 * documents are filed as they come. Not a test: run from the test classes.
 *
 * <p>Arguments: {@code whole} or {@code arriving}, and how many events, one number for each round.
 */
final class LinkingBenchmark {
    /** Over so many documents the time of one is measured. */
    private static final int STRETCH = 2000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private LinkingBenchmark() {}

    public static void main(String[] arguments) {
        Codebook codebook = Codebook.bundled();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            int events = Integer.parseInt(argument);
            if (arguments[0].equals("whole")) {
                whole(codebook, events);
            } else {
                arriving(codebook, events);
            }
        }
    }

    private static void arriving(Codebook codebook, int events) {
        Arrivals arrivals = new Arrivals(codebook, LinkOptions.DEFAULT);
        Wire wire = new Wire(11);
        int done = 0;
        int step = 1000;
        long[] spent = new long[STRETCH];
        while (done < events) {
            Wire.Item item = wire.next();
            long start = CLOCK.getCurrentThreadCpuTime();
            arrivals.add(item.coded());
            spent[arrivals.size() % STRETCH] = CLOCK.getCurrentThreadCpuTime() - start;
            done += item.happenings().size();
            if (done >= step || done >= events) {
                long[] sorted = spent.clone();
                Arrays.sort(sorted);
                System.out.printf(
                        Locale.ROOT,
                        "arriving: after %d events in %d documents one takes %.2f ms on average, half %.2f ms, 99 of 100 %.2f ms; %d MB%n",
                        done,
                        arrivals.size(),
                        Arrays.stream(spent).sum() / 1e6 / Math.min(STRETCH, arrivals.size()),
                        sorted[STRETCH / 2] / 1e6,
                        sorted[STRETCH * 99 / 100] / 1e6,
                        used());
                step *= step >= 100_000 ? 2 : 10;
            }
        }
    }

    private static void whole(Codebook codebook, int events) {
        long start = System.nanoTime();
        Linking linking = new Linking(codebook, LinkOptions.DEFAULT);
        Wire wire = new Wire(11);
        int done = 0;
        while (done < events) {
            Wire.Item item = wire.next();
            linking.add(item.coded());
            done += item.happenings().size();
        }
        long added = System.nanoTime();
        long held = used();
        Linkage linkage = linking.link();
        int[] found = {0};
        linkage.incidents(incident -> found[0]++);
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "whole %d events in %d documents: read %.1f s (%d MB), linked %.1f s (%d MB), %d incidents%n",
                done,
                linking.size(),
                (added - start) / 1e9,
                held,
                (end - added) / 1e9,
                used(),
                found[0]);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
