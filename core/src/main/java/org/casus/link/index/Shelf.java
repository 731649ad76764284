package org.casus.link.index;

/** Where counts or lists of numbers by key are kept that are not all in memory. */
@FunctionalInterface
public interface Shelf {
    /** Hands on what is kept under keys; of keys under which nothing is, nothing. */
    void fetch(long[] keys, Receiver receiver);

    /** Takes what is kept under a key. */
    @FunctionalInterface
    interface Receiver {
        /**
         * An entry.
         *
         * @param count how often something was added
         * @param numbers the numbers that are kept, empty where only is counted
         */
        void entry(long key, int count, int[] numbers);
    }
}
