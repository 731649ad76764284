package org.casus.link.group;

import java.util.Arrays;
import org.casus.link.index.Hashing;

/** What one group adds up to with each of the others: a table of plain numbers, since there may be tens of millions of such sums. */
final class Neighbours {
    private static final int NONE = -1;

    /** Takes a neighbour and the sum with it. */
    interface Receiver {
        void neighbour(int other, double sum);
    }

    private int[] others = filled(4);
    private double[] sums = new double[4];
    private int size;

    private static int[] filled(int length) {
        int[] others = new int[length];
        Arrays.fill(others, NONE);
        return others;
    }

    /** The sum with another, 0 when there is none. */
    double of(int other) {
        int slot = slot(other);
        return others[slot] == NONE ? 0 : sums[slot];
    }

    void put(int other, double sum) {
        if (size * 4 >= others.length * 3) {
            grow();
        }
        int slot = slot(other);
        if (others[slot] == NONE) {
            others[slot] = other;
            size++;
        }
        sums[slot] = sum;
    }

    void remove(int other) {
        int free = slot(other);
        if (others[free] == NONE) {
            return;
        }
        size--;
        int mask = others.length - 1;
        // What stands behind and would not be found any more moves up.
        for (int slot = (free + 1) & mask; others[slot] != NONE; slot = (slot + 1) & mask) {
            int home = home(others[slot]);
            if (((slot - home) & mask) >= ((slot - free) & mask)) {
                others[free] = others[slot];
                sums[free] = sums[slot];
                free = slot;
            }
        }
        others[free] = NONE;
    }

    void each(Receiver receiver) {
        for (int slot = 0; slot < others.length; slot++) {
            if (others[slot] != NONE) {
                receiver.neighbour(others[slot], sums[slot]);
            }
        }
    }

    private void grow() {
        int[] oldOthers = others;
        double[] oldSums = sums;
        others = filled(oldOthers.length * 2);
        sums = new double[others.length];
        for (int i = 0; i < oldOthers.length; i++) {
            if (oldOthers[i] != NONE) {
                int slot = slot(oldOthers[i]);
                others[slot] = oldOthers[i];
                sums[slot] = oldSums[i];
            }
        }
    }

    private int home(int other) {
        return (int) Hashing.mixed(other) & (others.length - 1);
    }

    private int slot(int other) {
        int slot = home(other);
        while (others[slot] != NONE && others[slot] != other) {
            slot = (slot + 1) & (others.length - 1);
        }
        return slot;
    }
}
