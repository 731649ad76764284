package org.casus.link;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.Codebook;
import org.casus.link.index.Effort;
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
        Stretch stretch = new Stretch(arrivals, 0);
        while (done < events) {
            Wire.Item item = wire.next();
            if (arrivals.size() % STRETCH == 0) {
                stretch = new Stretch(arrivals, done);
            }
            long start = CLOCK.getCurrentThreadCpuTime();
            arrivals.add(item.coded());
            stretch.spent += CLOCK.getCurrentThreadCpuTime() - start;
            done += item.happenings().size();
            if (done >= step && arrivals.size() % STRETCH == STRETCH - 1 || done >= events) {
                stretch.print(arrivals, done);
                while (step <= done) {
                    step *= step >= 100_000 ? 2 : 10;
                }
            }
        }
    }

    /** The last documents that came, and what they cost. */
    private static final class Stretch {
        private final int documents;
        private final int events;
        private final Effort stories;
        private final Effort copies;
        private final Effort same;
        private final long collecting = collecting();
        private final long began = System.nanoTime();
        private long spent;

        Stretch(Arrivals arrivals, int events) {
            this.documents = arrivals.size();
            this.events = events;
            this.stories = arrivals.storyEffort();
            this.copies = arrivals.copyEffort();
            this.same = arrivals.eventEffort();
        }

        void print(Arrivals arrivals, int done) {
            double documents = arrivals.size() - this.documents;
            long clock = System.nanoTime() - began;
            System.out.printf(
                    Locale.ROOT,
                    "arriving: after %d events in %d documents one takes %.2f ms; by the clock %.2f ms, of them %.2f ms collecting;"
                            + " documents by words %s, by marks %s; events %s; %d MB%n",
                    done,
                    arrivals.size(),
                    spent / 1e6 / documents,
                    clock / 1e6 / documents,
                    (collecting() - collecting) / documents,
                    told(stories, arrivals.storyEffort(), documents),
                    told(copies, arrivals.copyEffort(), documents),
                    told(same, arrivals.eventEffort(), done - events),
                    used());
        }

        private static String told(Effort before, Effort after, double of) {
            return String.format(
                    Locale.ROOT,
                    "%.0f seen %.1f compared",
                    (after.seen() - before.seen()) / of,
                    (after.compared() - before.compared()) / of);
        }
    }

    /** Milliseconds that the collectors of garbage took until now. */
    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static void whole(Codebook codebook, int events) {
        long start = System.nanoTime();
        long began = spent();
        Linking linking = new Linking(codebook, LinkOptions.DEFAULT);
        Wire wire = new Wire(11);
        int done = 0;
        while (done < events) {
            Wire.Item item = wire.next();
            linking.add(item.coded());
            done += item.happenings().size();
        }
        long added = System.nanoTime();
        long reading = spent();
        long held = used();
        Linkage linkage = linking.link();
        int[] found = {0};
        linkage.incidents(incident -> found[0]++);
        long end = System.nanoTime();
        long linked = spent();
        System.out.printf(
                Locale.ROOT,
                "whole %d events in %d documents: read %.1f s, processor %.1f s (%d MB), linked %.1f s, processor %.1f s (%d MB), %d incidents%n",
                done,
                linking.size(),
                (added - start) / 1e9,
                (reading - began) / 1e9,
                held,
                (end - added) / 1e9,
                (linked - reading) / 1e9,
                used(),
                found[0]);
    }

    /** Nanoseconds of processor time of all threads until now, collecting garbage included. */
    private static long spent() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
