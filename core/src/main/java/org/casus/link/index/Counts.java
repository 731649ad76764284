package org.casus.link.index;

/** How often each hash was seen. */
public final class Counts {
    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int filled;

    /** Counts one more. */
    public void add(long key) {
        if (filled * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, counts, key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            filled++;
        }
        counts[slot]++;
    }

    /** How many were counted. */
    public int of(long key) {
        return counts[slot(keys, counts, key)];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(keys, counts, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int slot(long[] keys, int[] counts, long key) {
        int mask = keys.length - 1;
        int slot = (int) Hashing.mixed(key) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
