package org.casus.link.index;

import java.util.Arrays;

/** Adds up what speaks for each of many numbers, and tells those for which most does. Used over and over, it costs only what is added. */
public final class Scores {
    private double[] sums = new double[1 << 10];
    private int[] touched = new int[1 << 8];
    private int size;

    /** Adds something above 0 to a number. */
    public void add(int number, double more) {
        if (number >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(number + 1, sums.length * 2));
        }
        if (sums[number] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = number;
        }
        sums[number] += more;
    }

    /** The numbers that have most, most first and of equals the smallest, at most so many; all are at 0 again then. */
    public int[] best(int limit) {
        int[] best = new int[Math.min(limit, size)];
        int found = 0;
        for (int i = 0; i < size; i++) {
            int number = touched[i];
            int place = found;
            while (place > 0 && before(number, best[place - 1])) {
                place--;
            }
            if (place < best.length) {
                found = Math.min(found + 1, best.length);
                System.arraycopy(best, place, best, place + 1, found - place - 1);
                best[place] = number;
            }
        }
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = 0;
        }
        size = 0;
        return best;
    }

    private boolean before(int number, int other) {
        return sums[number] != sums[other] ? sums[number] > sums[other] : number < other;
    }
}
