package org.casus.link.index;

import org.jspecify.annotations.Nullable;

/** How often each hash was seen. */
public final class Counts {
    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int filled;
    private final @Nullable Shelved shelved;

    public Counts() {
        this.shelved = null;
    }

    /** Counts of which some are kept elsewhere. */
    public Counts(Shelf shelf) {
        this.shelved = new Shelved(shelf);
    }

    /** Makes sure that the counts of keys are in memory. */
    public void need(long[] its) {
        if (shelved != null) {
            shelved.need(its, (key, count, numbers) -> put(key, count));
        }
    }

    /** Hands on what was changed since this was asked last, when it is to be kept elsewhere. */
    public void changes(Shelf.Receiver receiver) {
        if (shelved != null) {
            for (long key : shelved.changes()) {
                receiver.entry(key, of(key), new int[0]);
            }
        }
    }

    /** Counts one more. */
    public void add(long key) {
        put(key, of(key) + 1);
        if (shelved != null) {
            shelved.changed(key);
        }
    }

    private void put(long key, int count) {
        if (filled * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, counts, key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            filled++;
        }
        counts[slot] = count;
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
