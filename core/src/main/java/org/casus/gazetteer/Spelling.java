package org.casus.gazetteer;

import java.util.Arrays;

/**
 * A key under which a row is found. Spellings are in the order of the bytes of their keys, under one key the most populous first.
 *
 * @param key UTF-8, at most 255 bytes
 * @param population of the place
 * @param row of the place
 */
record Spelling(byte[] key, int population, int row) implements Comparable<Spelling> {
    @Override
    public int compareTo(Spelling other) {
        int keys = Arrays.compareUnsigned(key, other.key);
        if (keys != 0) {
            return keys;
        }
        int populations = Integer.compare(other.population, population);
        return populations != 0 ? populations : Integer.compare(row, other.row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spelling spelling && compareTo(spelling) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key) * 31 + row;
    }
}
