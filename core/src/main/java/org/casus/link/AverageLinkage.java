package org.casus.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins what is alike, the most alike first, as long as the members of two groups are alike on average. One document that is a
 * little like two stories does not chain them together, as it would if the likest pair alone decided.
 */
final class AverageLinkage {
    private record Pair(int a, int b, double likeness) {}

    /** The likest first; of equals the one that stands first. */
    private static final Comparator<Pair> ORDER = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final double threshold;
    private final List<SortedMap<Integer, Double>> sums = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(ORDER);

    private AverageLinkage(List<SortedMap<Integer, Double>> likeness, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < likeness.size(); i++) {
            sums.add(new TreeMap<>());
            members.add(new ArrayList<>(List.of(i)));
        }
        for (int a = 0; a < likeness.size(); a++) {
            for (SortedMap.Entry<Integer, Double> other : likeness.get(a).entrySet()) {
                connect(a, other.getKey(), other.getValue());
            }
        }
    }

    /**
     * Groups of the numbers from 0.
     *
     * @param likeness of each number with earlier ones; with those not named it is 0
     * @param threshold average likeness from which groups are joined
     */
    static List<List<Integer>> groups(List<SortedMap<Integer, Double>> likeness, double threshold) {
        AverageLinkage linkage = new AverageLinkage(likeness, threshold);
        linkage.run();
        return linkage.members.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void run() {
        for (Pair next = queue.poll(); next != null; next = queue.poll()) {
            // A pair whose groups have changed since is out of date; its successor is in the queue too.
            if (next.likeness() == average(next.a(), next.b())) {
                merge(Math.min(next.a(), next.b()), Math.max(next.a(), next.b()));
            }
        }
    }

    private void merge(int into, int from) {
        sums.get(into).remove(from);
        sums.get(from).remove(into);
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
        SortedMap<Integer, Double> moved = new TreeMap<>(sums.get(from));
        sums.get(from).clear();
        moved.forEach((other, sum) -> {
            sums.get(other).remove(from);
            sums.get(into).merge(other, sum, Double::sum);
        });
        sums.get(into).forEach((other, sum) -> {
            sums.get(other).put(into, sum);
            offer(into, other);
        });
    }

    private void connect(int a, int b, double likeness) {
        sums.get(a).put(b, likeness);
        sums.get(b).put(a, likeness);
        offer(a, b);
    }

    private void offer(int a, int b) {
        double average = average(a, b);
        if (average >= threshold) {
            queue.add(new Pair(Math.min(a, b), Math.max(a, b), average));
        }
    }

    private double average(int a, int b) {
        int pairs = members.get(a).size() * members.get(b).size();
        return pairs == 0 ? -1 : sums.get(a).getOrDefault(b, 0.0) / pairs;
    }
}
