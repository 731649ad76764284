package org.casus.link.group;

import java.util.Arrays;
import org.casus.link.index.Hashing;

/**
 * The highest likeness of pairs that are added several times, in tables of plain numbers: there may be tens of millions. Two groups that each stand for one
 * thing are as near as the two members that tell most; what others leave out does not speak against them.
 */
public final class NearestPairs {
    private static final long NONE = -1;

    private long[] pairs = filled(1 << 10);
    private double[] highest = new double[1 << 10];
    private int size;

    private static long[] filled(int length) {
        long[] pairs = new long[length];
        Arrays.fill(pairs, NONE);
        return pairs;
    }

    /** Adds a likeness of a pair; one below 0 stands, whatever else is added. Of a number with itself nothing is kept. */
    public void add(int a, int b, double likeness) {
        if (a == b) {
            return;
        }
        if (size * 2 >= pairs.length) {
            grow();
        }
        long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
        int slot = slot(pairs, pair);
        if (pairs[slot] == NONE) {
            pairs[slot] = pair;
            highest[slot] = likeness;
            size++;
        }
        highest[slot] = likeness < 0 || highest[slot] < 0
                ? Math.min(highest[slot], likeness)
                : Math.max(highest[slot], likeness);
    }

    /** Their likeness, in the order of the pairs. */
    public Edges edges() {
        long[] sorted =
                Arrays.stream(pairs).filter(pair -> pair != NONE).sorted().toArray();
        Edges edges = new Edges();
        for (long pair : sorted) {
            int slot = slot(pairs, pair);
            edges.add((int) (pair >>> 32), (int) pair, highest[slot]);
        }
        return edges;
    }

    private void grow() {
        long[] oldPairs = pairs;
        double[] oldHighest = highest;
        pairs = filled(oldPairs.length * 2);
        highest = new double[pairs.length];
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != NONE) {
                int slot = slot(pairs, oldPairs[i]);
                pairs[slot] = oldPairs[i];
                highest[slot] = oldHighest[i];
            }
        }
    }

    private static int slot(long[] pairs, long pair) {
        int mask = pairs.length - 1;
        int slot = (int) Hashing.mixed(pair) & mask;
        while (pairs[slot] != NONE && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
