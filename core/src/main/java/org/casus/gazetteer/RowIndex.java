package org.casus.gazetteer;

import java.util.Arrays;

/** The rows and populations of imported places by their GeoNames ids, in 12 bytes each. */
final class RowIndex {
    private long[] idAndRow = new long[1 << 10];
    private int[] populations = new int[1 << 10];
    private int size;
    private boolean sorted;

    /** Adds the next row. */
    void add(int id, int population) {
        if (size == populations.length) {
            idAndRow = Arrays.copyOf(idAndRow, size * 2);
            populations = Arrays.copyOf(populations, size * 2);
        }
        idAndRow[size] = (long) id << 32 | size;
        populations[size++] = population;
        sorted = false;
    }

    /** The row of an id, or -1. */
    int row(int id) {
        if (!sorted) {
            Arrays.sort(idAndRow, 0, size);
            sorted = true;
        }
        int found = Arrays.binarySearch(idAndRow, 0, size, (long) id << 32);
        int at = found >= 0 ? found : -found - 1;
        return at < size && idAndRow[at] >>> 32 == id ? (int) idAndRow[at] : -1;
    }

    int population(int row) {
        return populations[row];
    }
}
