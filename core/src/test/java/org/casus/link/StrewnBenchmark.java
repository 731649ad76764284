package org.casus.link;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.casus.Casus;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Problem;
import org.casus.model.Report;

/**
 * Strews real reports evenly among those of an invented wire, and measures what one of them costs and whether they are joined among very many others as
 * they are by themselves. Not a test: run from the test classes.
 *
 * <p>Arguments: {@code whole} or {@code arriving}, how many events the wire sends, and a folder, and files of coded documents with their texts. Which documents
 * and events are one is written into the folder, {@code alone.csv} and {@code among.csv}.
 */
final class StrewnBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Codebook codebook = Codebook.bundled();
    private final List<CodedDocument> real = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * What is one to a linking.
     *
     * @param clusters of each document its cluster
     * @param incidents of each event its incident
     */
    private record Joined(Map<String, String> clusters, Map<String, String> incidents) {
        Joined() {
            this(new HashMap<>(), new HashMap<>());
        }

        void take(Incident incident) {
            incident.reports().stream().map(Report::event).forEach(event -> incidents.put(event, incident.id()));
        }
    }

    private StrewnBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        StrewnBenchmark benchmark = new StrewnBenchmark();
        for (String file : List.of(arguments).subList(3, arguments.length)) {
            benchmark.read(Path.of(file));
        }
        Collections.shuffle(benchmark.real, new Random(7));
        boolean whole = arguments[0].equals("whole");
        Joined alone = whole ? benchmark.whole(0) : benchmark.arriving(0);
        Joined among = whole
                ? benchmark.whole(Integer.parseInt(arguments[1]))
                : benchmark.arriving(Integer.parseInt(arguments[1]));
        benchmark.write(alone, Path.of(arguments[2], "alone.csv"));
        benchmark.write(among, Path.of(arguments[2], "among.csv"));
        benchmark.compare("documents", alone.clusters(), among.clusters());
        benchmark.compare("events", alone.incidents(), among.incidents());
    }

    private void write(Joined joined, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> groups : List.of(joined.clusters(), joined.incidents())) {
            groups.keySet().stream().filter(ids::contains).sorted().forEach(id -> lines.add(id + "," + groups.get(id)));
        }
        Files.write(file, lines);
    }

    private void read(Path file) {
        Casus.readCoded(List.of(file), Map.of(), new CodedReceiver() {
            @Override
            public void coded(CodedDocument document) {
                if (ids.add(document.document().id())) {
                    real.add(document);
                    document.events().forEach(event -> ids.add(event.id()));
                }
            }

            @Override
            public void problem(Problem problem) {
                System.err.println(problem);
            }
        });
    }

    /** Hands on what a wire of so many events sends and, evenly among it, the real reports. */
    private void send(int events, Consumer<CodedDocument> sink) {
        Wire wire = new Wire(11);
        int done = 0;
        for (int next = 0; next < real.size(); next++) {
            while (done < (long) events * (next + 1) / real.size()) {
                Wire.Item item = wire.next();
                sink.accept(item.coded());
                done += item.happenings().size();
            }
            sink.accept(real.get(next));
        }
    }

    private Joined whole(int events) {
        Linking linking = new Linking(codebook, LinkOptions.DEFAULT);
        List<String> documents = new ArrayList<>();
        long start = System.nanoTime();
        send(events, coded -> {
            linking.add(coded);
            documents.add(coded.document().id());
        });
        long read = System.nanoTime();
        Linkage linkage = linking.link();
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "whole: %d documents read in %.1f s, linked in %.1f s, %d MB%n",
                linking.size(),
                (read - start) / 1e9,
                (end - read) / 1e9,
                used());
        Joined joined = new Joined();
        documents.forEach(id -> joined.clusters().put(id, linkage.cluster(id)));
        linkage.incidents(joined::take);
        return joined;
    }

    private Joined arriving(int events) {
        Arrivals arrivals = new Arrivals(codebook, LinkOptions.DEFAULT);
        Joined joined = new Joined();
        List<Long> spent = new ArrayList<>();
        send(events, coded -> {
            String id = coded.document().id();
            long start = CLOCK.getCurrentThreadCpuTime();
            joined.clusters().put(id, arrivals.add(coded));
            if (ids.contains(id)) {
                spent.add(CLOCK.getCurrentThreadCpuTime() - start);
            }
        });
        System.out.printf(
                Locale.ROOT,
                "arriving: %d documents; one real document of the second half %.2f ms, %d MB%n",
                arrivals.size(),
                spent.stream()
                                .skip(spent.size() / 2)
                                .mapToLong(time -> time)
                                .average()
                                .orElse(0)
                        / 1e6,
                used());
        arrivals.incidents(joined::take);
        return joined;
    }

    private void compare(String what, Map<String, String> alone, Map<String, String> among) {
        Set<List<String>> before = pairs(alone);
        Set<List<String>> after = pairs(among);
        Set<List<String>> kept = new HashSet<>(before);
        kept.retainAll(after);
        Set<String> groups = new HashSet<>();
        alone.keySet().forEach(id -> groups.add(among.getOrDefault(id, id)));
        long strangers = among.entrySet().stream()
                .filter(joined -> !ids.contains(joined.getKey()) && groups.contains(joined.getValue()))
                .count();
        System.out.printf(
                Locale.ROOT,
                "pairs of %d real %s: %d kept, %d lost, %d new; %d of the wire with a real one%n",
                alone.size(),
                what,
                kept.size(),
                before.size() - kept.size(),
                after.size() - kept.size(),
                strangers);
    }

    /** All pairs of real ones that are one. */
    private Set<List<String>> pairs(Map<String, String> joined) {
        Map<String, List<String>> groups = new TreeMap<>();
        joined.keySet().stream()
                .filter(ids::contains)
                .sorted()
                .forEach(id -> groups.computeIfAbsent(String.valueOf(joined.get(id)), key -> new ArrayList<>())
                        .add(id));
        Set<List<String>> pairs = new HashSet<>();
        for (List<String> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (String other : group.subList(i + 1, group.size())) {
                    pairs.add(List.of(group.get(i), other));
                }
            }
        }
        return pairs;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
