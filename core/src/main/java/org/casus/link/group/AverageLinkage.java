package org.casus.link.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins what is alike, the most alike first, as long as the members of two groups are alike on average. One document that is a
 * little like two stories does not chain them together, as it would if the likest pair alone decided.
 */
public final class AverageLinkage {
    private record Pair(int a, int b, double likeness) {}

    /** The likest first; of equals the one that stands first. */
    private static final Comparator<Pair> ORDER = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final double threshold;
    private final Map<Integer, Neighbours> sums = new HashMap<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(ORDER);

    private AverageLinkage(double threshold) {
        this.threshold = threshold;
    }

    /**
     * Of each number from 0 the smallest number of its group.
     *
     * @param size how many numbers
     * @param threshold average likeness from which groups are joined
     */
    public static int[] groups(int size, Edges edges, double threshold) {
        // Where no pair reaches the threshold, no average does: only what hangs together by such pairs needs work.
        Components components = new Components(size);
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.likeness(edge) >= threshold) {
                components.join(edges.first(edge), edges.second(edge));
            }
        }
        long[] work = new long[edges.size()];
        int length = 0;
        for (int edge = 0; edge < edges.size(); edge++) {
            int component = components.of(edges.first(edge));
            if (component == components.of(edges.second(edge))) {
                work[length++] = (long) component << 32 | edge;
            }
        }
        Arrays.sort(work, 0, length);
        int[] groups = new int[size];
        for (int i = 0; i < size; i++) {
            groups[i] = i;
        }
        for (int next = 0; next < length; ) {
            AverageLinkage linkage = new AverageLinkage(threshold);
            long component = work[next] >>> 32;
            for (; next < length && work[next] >>> 32 == component; next++) {
                int edge = (int) work[next];
                linkage.connect(edges.first(edge), edges.second(edge), edges.likeness(edge));
            }
            linkage.run();
            linkage.members.forEach((first, all) -> all.forEach(member -> groups[member] = first));
        }
        return groups;
    }

    private void run() {
        for (Pair next = queue.poll(); next != null; next = queue.poll()) {
            // A pair whose groups have changed since is out of date; its successor is in the queue too.
            if (next.likeness() == average(next.a(), next.b())) {
                merge(next.a(), next.b());
            }
        }
    }

    private void merge(int into, int from) {
        Neighbours target = of(into);
        Neighbours moved = of(from);
        target.remove(from);
        moved.remove(into);
        membersOf(into).addAll(membersOf(from));
        members.remove(from);
        sums.remove(from);
        moved.each((other, sum) -> {
            of(other).remove(from);
            target.put(other, target.of(other) + sum);
        });
        target.each((other, sum) -> {
            of(other).put(into, sum);
            offer(into, other);
        });
    }

    private void connect(int a, int b, double likeness) {
        of(a).put(b, likeness);
        of(b).put(a, likeness);
        offer(a, b);
    }

    private void offer(int a, int b) {
        double average = average(a, b);
        if (average >= threshold) {
            queue.add(new Pair(Math.min(a, b), Math.max(a, b), average));
        }
    }

    private double average(int a, int b) {
        List<Integer> here = members.get(a);
        List<Integer> there = members.get(b);
        if (here == null || there == null) {
            return -1;
        }
        return of(a).of(b) / (here.size() * (double) there.size());
    }

    private Neighbours of(int number) {
        membersOf(number);
        return sums.computeIfAbsent(number, key -> new Neighbours());
    }

    private List<Integer> membersOf(int number) {
        return members.computeIfAbsent(number, key -> new ArrayList<>(List.of(key)));
    }
}
