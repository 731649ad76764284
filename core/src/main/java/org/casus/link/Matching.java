package org.casus.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.link.group.AverageLinkage;
import org.casus.link.group.Components;
import org.casus.link.group.Edges;
import org.casus.link.group.NearestPairs;
import org.casus.link.same.Blocks;
import org.casus.link.same.Weights;
import org.casus.model.LinkOptions;
import org.casus.model.LinkOptions.Decision;
import org.casus.model.ReportLink;
import org.jspecify.annotations.Nullable;

/** Which events are one, and the links that say so. */
final class Matching {
    /** A chance below this counts as none; it keeps the table of pairs small. */
    private static final double NOTHING = 0.02;

    /** What somebody decided to be apart, or what cannot be one, is never joined, nor through others, whatever else speaks for it. */
    private static final double NEVER = -1e9;

    private static final String COPIED = "copied sentence";
    private static final String DECIDED = "decided by hand";

    private final Events events;
    private final Weights weights;
    private final Edges edges;
    private final int[] groups;

    /** Of each event the earlier event of its group that it is most surely one with, or -1. */
    private final int[] partners;

    private final double[] chances;
    private final Map<Long, Boolean> decided = new HashMap<>();

    private Matching(Events events, Weights weights, LinkOptions options) {
        this.events = events;
        this.weights = weights;
        this.edges = edges(events, weights);
        this.groups = groups(options);
        this.partners = new int[events.size()];
        this.chances = new double[events.size()];
        partners();
    }

    static Matching of(Events events, Weights weights, LinkOptions options) {
        return new Matching(events, weights, options);
    }

    private static Edges edges(Events events, Weights weights) {
        Edges edges = new Edges();
        Blocks blocks = events.blocks();
        for (int number = 0; number < events.size(); number++) {
            for (int other : events.next(blocks)) {
                if (events.copied(other, number)) {
                    edges.add(other, number, 1);
                    continue;
                }
                long traits = events.traits(other, number);
                double chance = weights.chance(traits, events.oneDocument(other, number));
                if (Weights.excluded(traits)) {
                    edges.add(other, number, NEVER);
                } else if (chance >= NOTHING) {
                    edges.add(other, number, chance);
                }
            }
        }
        return edges;
    }

    /** Of each event the smallest number of its group. */
    private int[] groups(LinkOptions options) {
        Components fixed = new Components(events.size());
        for (Decision decision : options.decisions()) {
            Integer a = events.number(decision.a());
            Integer b = events.number(decision.b());
            if (a != null && b != null && !a.equals(b)) {
                decided.put(pair(a, b), decision.same());
                if (decision.same()) {
                    fixed.join(a, b);
                }
            }
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            int a = edges.first(edge);
            int b = edges.second(edge);
            if (edges.likeness(edge) == 1 && !Boolean.FALSE.equals(decided.get(pair(a, b)))) {
                fixed.join(a, b);
            }
        }
        // "The attack" says little of its own; that it is not like another report does not speak against what it means.
        BitSet silent = new BitSet();
        for (int edge = 0; edge < edges.size(); edge++) {
            int a = edges.first(edge);
            int b = edges.second(edge);
            if (edges.likeness(edge) >= options.same()
                    && events.meant(a, b)
                    && !Boolean.FALSE.equals(decided.get(pair(a, b)))) {
                fixed.join(a, b);
                silent.set(b);
            }
        }
        // What is fixed stands for one in the comparison of groups; copies do not outvote other reports.
        NearestPairs nearest = new NearestPairs();
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.likeness(edge) < options.same()
                    && (silent.get(edges.first(edge)) || silent.get(edges.second(edge)))) {
                continue;
            }
            nearest.add(fixed.of(edges.first(edge)), fixed.of(edges.second(edge)), edges.likeness(edge));
        }
        decided.forEach((pair, same) -> {
            if (!same) {
                nearest.add(fixed.of((int) (pair >>> 32)), fixed.of((int) (long) pair), NEVER);
            }
        });
        int[] joined = AverageLinkage.groups(events.size(), nearest.edges(), options.same());
        int[] groups = new int[events.size()];
        for (int number = 0; number < groups.length; number++) {
            groups[number] = joined[fixed.of(number)];
        }
        denials(groups);
        return groups;
    }

    /** A denial that no other report tells like is of the only act of its document that it can mean, and with it are its copies. */
    private void denials(int[] groups) {
        Map<Integer, Set<Integer>> meant = new TreeMap<>();
        Set<Integer> told = new HashSet<>();
        for (int number = 0; number < groups.length; number++) {
            if (events.isDenial(number)) {
                Set<Integer> acts = events.denied(number).stream()
                        .map(act -> groups[act])
                        .collect(Collectors.toCollection(TreeSet::new));
                meant.computeIfAbsent(groups[number], key -> new TreeSet<>()).addAll(acts);
            } else {
                told.add(groups[number]);
            }
        }
        meant.keySet().removeAll(told);
        meant.values().removeIf(acts -> acts.size() != 1);
        Map<Integer, Integer> into = new HashMap<>();
        meant.forEach((denial, acts) -> into.put(denial, acts.iterator().next()));
        for (int edge = 0; edge < edges.size() && !into.isEmpty(); edge++) {
            int a = groups[edges.first(edge)];
            int b = groups[edges.second(edge)];
            if (edges.likeness(edge) == NEVER) {
                into.remove(a, b);
                into.remove(b, a);
            }
        }
        decided.forEach((pair, same) -> {
            if (!same) {
                into.remove(groups[(int) (pair >>> 32)], groups[(int) (long) pair]);
                into.remove(groups[(int) (long) pair], groups[(int) (pair >>> 32)]);
            }
        });
        Map<Integer, Integer> smallest = new HashMap<>();
        into.forEach((denial, act) -> smallest.merge(act, Math.min(denial, act), Math::min));
        for (int number = 0; number < groups.length; number++) {
            int act = into.getOrDefault(groups[number], groups[number]);
            groups[number] = smallest.getOrDefault(act, act);
        }
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private void partners() {
        Arrays.fill(partners, -1);
        for (int edge = 0; edge < edges.size(); edge++) {
            int a = edges.first(edge);
            int b = edges.second(edge);
            if (groups[a] == groups[b] && edges.likeness(edge) > chances[b]) {
                partners[b] = a;
                chances[b] = edges.likeness(edge);
            }
        }
        decided.forEach((pair, same) -> {
            int b = (int) (long) pair;
            if (same) {
                partners[b] = (int) (pair >>> 32);
                chances[b] = 1;
            }
        });
    }

    /** The smallest number of the group of an event. */
    int group(int number) {
        return groups[number];
    }

    /** The groups in the order of their first events, each in its order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int number = 0; number < groups.length; number++) {
            all.computeIfAbsent(groups[number], key -> new ArrayList<>()).add(number);
        }
        return List.copyOf(all.values());
    }

    /** The link of an event with an earlier one of its group, or null for the first and for what only hangs on through later ones. */
    @Nullable
    ReportLink link(int number) {
        int partner = partners[number];
        return partner < 0 ? null : link(partner, number);
    }

    private ReportLink link(int a, int b) {
        double chance = Math.round(1000 * chances[b]) / 1000.0;
        return new ReportLink(events.telling(a).id(), events.telling(b).id(), chance, reasons(a, b));
    }

    /** The earlier event that one is linked with, or -1. */
    int partner(int number) {
        return partners[number];
    }

    /** What speaks for and against two events being one. */
    List<String> reasons(int a, int b) {
        List<String> reasons = new ArrayList<>();
        Boolean decision = decided.get(pair(a, b));
        if (decision != null) {
            reasons.add(DECIDED + ": " + (decision ? "same" : "apart"));
        }
        if (events.copied(a, b)) {
            reasons.add(COPIED);
        }
        reasons.addAll(weights.reasons(events.traits(a, b), events.oneDocument(a, b)));
        return reasons;
    }

    /** The chance by itself that two events are one. */
    double chance(int a, int b) {
        return events.copied(a, b)
                ? 1
                : weights.chance(events.traits(Math.min(a, b), Math.max(a, b)), events.oneDocument(a, b));
    }

    /** Whether two events were worth comparing. */
    boolean compared(int a, int b) {
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.first(edge) == Math.min(a, b) && edges.second(edge) == Math.max(a, b)) {
                return true;
            }
        }
        return false;
    }

    /** The chance over all pairs of two groups, where pairs that were not worth comparing count as none. */
    double average(int a, int b) {
        double sum = 0;
        for (int edge = 0; edge < edges.size(); edge++) {
            int first = groups[edges.first(edge)];
            int second = groups[edges.second(edge)];
            if (first == groups[a] && second == groups[b] || first == groups[b] && second == groups[a]) {
                sum += edges.likeness(edge);
            }
        }
        long here = Arrays.stream(groups).filter(group -> group == groups[a]).count();
        long there = Arrays.stream(groups).filter(group -> group == groups[b]).count();
        return Math.max(0, sum / (here * (double) there));
    }
}
