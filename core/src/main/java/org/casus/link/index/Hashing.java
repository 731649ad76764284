package org.casus.link.index;

/**
 * 64-bit hashes of words and of runs of words. The same on every machine; of a million words, the chance that any two collide is one in
 * tens of millions.
 */
public final class Hashing {
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hashing() {}

    /** Hash of a word as it is written. */
    public static long of(CharSequence word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Hash of one thing behind another. */
    public static long then(long first, long second) {
        return mixed(first * 31 + second);
    }

    /** Spreads the bits of a number over the whole of it (the finaliser of MurmurHash3). */
    public static long mixed(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
