package org.casus.link.group;

import java.util.Arrays;

/** Pairs of numbers with how alike they are. A pair that is not there is not alike at all. */
public final class Edges {
    private int[] first = new int[1 << 8];
    private int[] second = new int[1 << 8];
    private double[] likeness = new double[1 << 8];
    private int size;

    /** Adds a pair, which must not be there yet. */
    public void add(int a, int b, double likeness) {
        if (size == first.length) {
            int length = size * 2;
            first = Arrays.copyOf(first, length);
            second = Arrays.copyOf(second, length);
            this.likeness = Arrays.copyOf(this.likeness, length);
        }
        first[size] = Math.min(a, b);
        second[size] = Math.max(a, b);
        this.likeness[size] = likeness;
        size++;
    }

    public int size() {
        return size;
    }

    public int first(int edge) {
        return first[edge];
    }

    public int second(int edge) {
        return second[edge];
    }

    public double likeness(int edge) {
        return likeness[edge];
    }
}
