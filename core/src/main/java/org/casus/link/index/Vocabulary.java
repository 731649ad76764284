package org.casus.link.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words by number, in the order in which they came, with how many documents have each. Frequent words come early, so that what is asked of most
 * stands close together in memory, however many rare words come later.
 */
public final class Vocabulary {
    private int[] table = empty(1 << 11);
    private long[] hashes = new long[1 << 10];
    private int[] holders = new int[1 << 10];
    private int size;
    private final @Nullable Shelved shelved;

    public Vocabulary() {
        this.shelved = null;
    }

    /** Words of which some are kept elsewhere. */
    public Vocabulary(Shelf shelf) {
        this.shelved = new Shelved(shelf);
    }

    /** Makes sure that words are in memory. */
    public void need(long[] words) {
        if (shelved != null) {
            shelved.need(words, (key, count, numbers) -> {
                int word = number(key);
                holders[word] = count;
            });
        }
    }

    /** Hands on what was changed since this was asked last, when it is to be kept elsewhere. */
    public void changes(Shelf.Receiver receiver) {
        if (shelved != null) {
            for (long key : shelved.changes()) {
                receiver.entry(key, holders[number(key)], new int[0]);
            }
        }
    }

    private static int[] empty(int length) {
        int[] table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }

    /** Counts one more document that has a word, and gives the word's number. */
    public int add(long hash) {
        int word = number(hash);
        holders[word]++;
        if (shelved != null) {
            shelved.changed(hash);
        }
        return word;
    }

    /** The number of a word, of which no document more is counted. */
    public int number(long hash) {
        if (size == hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (table[slot] < 0) {
            table[slot] = size;
            hashes[size++] = hash;
        }
        return table[slot];
    }

    /** How many documents have the word of a number. */
    public int holders(int word) {
        return holders[word];
    }

    /** The hash of the word of a number. */
    public long hash(int word) {
        return hashes[word];
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        holders = Arrays.copyOf(holders, size * 2);
        table = empty(size * 4);
        for (int word = 0; word < size; word++) {
            table[slot(hashes[word])] = word;
        }
    }

    private int slot(long hash) {
        int mask = table.length - 1;
        int slot = (int) Hashing.mixed(hash) & mask;
        while (table[slot] >= 0 && hashes[table[slot]] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
