package org.casus.link.index;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

/** Which keys of a shelf are in memory, and which were changed since they were written back. */
final class Shelved {
    private final Shelf shelf;
    private final Set<Long> here = new HashSet<>();
    private final Set<Long> changed = new HashSet<>();

    Shelved(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Fetches those of the keys that are not in memory. */
    void need(long[] keys, Shelf.Receiver into) {
        long[] missing = LongStream.of(keys).filter(here::add).toArray();
        if (missing.length > 0) {
            shelf.fetch(missing, into);
        }
    }

    void changed(long key) {
        changed.add(key);
    }

    /** The keys that were changed since this was asked last, ascending: so they are written fastest. */
    long[] changes() {
        long[] keys = changed.stream().mapToLong(key -> key).sorted().toArray();
        changed.clear();
        return keys;
    }
}
