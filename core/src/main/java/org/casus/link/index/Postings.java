package org.casus.link.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short lists of numbers by hash, in a table that holds no objects for keys. A list holds a limited number of entries, either the first that
 * came or the last, so that asking for one never costs more than that, however much has been added.
 */
public final class Postings {
    private static final int[] NOTHING = {};

    private final int limit;
    private final boolean keepsLast;
    private long[] keys = new long[1 << 10];
    private int[][] lists = new int[1 << 10][];
    private int[] counts = new int[1 << 10];
    private int filled;
    private final @Nullable Shelved shelved;

    private Postings(int limit, boolean keepsLast, @Nullable Shelf shelf) {
        this.limit = limit;
        this.keepsLast = keepsLast;
        this.shelved = shelf == null ? null : new Shelved(shelf);
    }

    /** Lists that keep the first entries. */
    public static Postings keepingFirst(int limit) {
        return new Postings(limit, false, null);
    }

    /** Lists that keep the first entries, of which some are kept elsewhere. */
    public static Postings keepingFirst(int limit, Shelf shelf) {
        return new Postings(limit, false, shelf);
    }

    /** Lists that keep the last entries, of which some are kept elsewhere. */
    public static Postings keepingLast(int limit, Shelf shelf) {
        return new Postings(limit, true, shelf);
    }

    /** Lists that keep the last entries. */
    public static Postings keepingLast(int limit) {
        return new Postings(limit, true, null);
    }

    /** Makes sure that the lists of keys are in memory. */
    public void need(long[] its) {
        if (shelved != null) {
            shelved.need(its, this::put);
        }
    }

    /** Hands on what was changed since this was asked last, when it is to be kept elsewhere. */
    public void changes(Shelf.Receiver receiver) {
        if (shelved != null) {
            for (long key : shelved.changes()) {
                receiver.entry(key, count(key), of(key));
            }
        }
    }

    private void put(long key, int count, int[] numbers) {
        if (filled * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, lists, key);
        filled += lists[slot] == null ? 1 : 0;
        keys[slot] = key;
        lists[slot] = numbers;
        counts[slot] = count;
    }

    /** Adds a number to the list of a key. */
    public void add(long key, int value) {
        if (shelved != null) {
            shelved.changed(key);
        }
        if (filled * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, lists, key);
        int[] list = lists[slot];
        if (list == null) {
            keys[slot] = key;
            lists[slot] = new int[] {value};
            counts[slot] = 1;
            filled++;
            return;
        }
        int count = counts[slot]++;
        if (count < limit) {
            if (count == list.length) {
                list = Arrays.copyOf(list, Math.min(limit, list.length * 2));
                lists[slot] = list;
            }
            list[count] = value;
        } else if (keepsLast) {
            list[count % limit] = value;
        }
    }

    /** The numbers of a key, in no order that means anything. */
    public int[] of(long key) {
        int slot = slot(keys, lists, key);
        int[] list = lists[slot];
        if (list == null) {
            return NOTHING;
        }
        int size = Math.min(counts[slot], limit);
        return size == list.length ? list : Arrays.copyOf(list, size);
    }

    /** How many numbers were ever added to a key. */
    public int count(long key) {
        int slot = slot(keys, lists, key);
        return lists[slot] == null ? 0 : counts[slot];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldLists = lists;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        lists = new int[oldKeys.length * 2][];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i] != null) {
                int slot = slot(keys, lists, oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = oldLists[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Where a key stands, or the free place where it would. */
    private static int slot(long[] keys, int[][] lists, long key) {
        int mask = keys.length - 1;
        int slot = (int) Hashing.mixed(key) & mask;
        while (lists[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
