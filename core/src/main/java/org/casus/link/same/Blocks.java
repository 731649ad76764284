package org.casus.link.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.link.index.Counts;
import org.casus.link.index.Effort;
import org.casus.link.index.Hashing;
import org.casus.link.index.Ledger;
import org.casus.link.index.Past;
import org.casus.link.index.Postings;
import org.casus.link.index.Shelf;
import org.casus.link.report.Around;
import org.casus.link.report.Named;
import org.casus.link.report.Telling;
import org.casus.model.Place;

/**
 * Files events by what two reports of one thing have in common, so that only few are compared: the family of their type together with the
 * place (and all that it lies in), a party, a rare name, the text that it is copied from, the story or the document, each within some days. For each such key only the last
 * events are kept, so that one more is compared with no more than a fixed number.
 */
public final class Blocks {
    private static final int KEPT = 60;
    /** With so many events at most one is compared. */
    public static final int COMPARED = 48;

    private static final int DAYS = 3;
    private static final int LONG_DAYS = 30;
    private static final int GENERAL_CODE = 3;

    private final Families families;
    private final Postings postings;
    private int[] shared;
    private int size;
    private long seen;
    private long compared;

    public Blocks(Families families) {
        this.families = families;
        this.postings = Postings.keepingLast(KEPT);
        this.shared = new int[1 << 10];
    }

    /** Blocks with events that were filed before. */
    public Blocks(Families families, Past past) {
        this.families = families;
        this.postings = Postings.keepingLast(KEPT, past.shelf(Ledger.BLOCKS));
        this.size = past.events();
        this.shared = new int[Math.max(1 << 10, size + size / 2)];
    }

    /** Hands on what was changed since this was asked last, when it is to be kept elsewhere. */
    public void changes(Shelf.Receiver receiver) {
        postings.changes(receiver);
    }

    /** How many were added. */
    public int size() {
        return size;
    }

    /**
     * The numbers of the events that have most keys in common with one, fewest first by number; it is not added.
     *
     * @param text the text that its sentence belongs to: copies are compared wherever they are printed
     * @param story number of its document's story
     * @param names how many documents have each name; what many have is no key
     */
    public int[] candidates(Telling telling, String text, int story, Counts names) {
        List<Integer> touched = new ArrayList<>();
        long[] keys = keys(telling, text, story, names, 1).toArray();
        postings.need(keys);
        for (long key : keys) {
            int[] holders = postings.of(key);
            seen += holders.length;
            for (int other : holders) {
                if (shared[other]++ == 0) {
                    touched.add(other);
                }
            }
        }
        int[] best = touched.stream()
                .sorted((a, b) ->
                        shared[a] != shared[b] ? Integer.compare(shared[b], shared[a]) : Integer.compare(b, a))
                .limit(COMPARED)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
        touched.forEach(other -> shared[other] = 0);
        compared += best.length;
        return best;
    }

    /** What was looked at until now. */
    public Effort effort() {
        return new Effort(seen, compared);
    }

    /** Adds an event; it has the next number, from 0. */
    public void add(Telling telling, String text, int story, Counts names) {
        if (size == shared.length) {
            shared = Arrays.copyOf(shared, size * 2);
        }
        int number = size++;
        keys(telling, text, story, names, 0).forEach(key -> postings.add(key, number));
    }

    /**
     * The keys of an event.
     *
     * @param around how many neighbouring stretches of days to include on each side
     */
    private LongStream keys(Telling telling, String text, int story, Counts names, int around) {
        long family = Hashing.of(families.of(telling.event().type()));
        LongStream.Builder keys = LongStream.builder();
        keys.add(key(family, Hashing.of("story"), story));
        keys.add(key(family, Hashing.of("text"), Hashing.of(text)));
        keys.add(key(family, Hashing.of("document"), Hashing.of(telling.document())));
        long day = telling.day();
        long[] stretches = day == Telling.UNKNOWN
                ? new long[] {Telling.UNKNOWN}
                : IntStream.rangeClosed(-around, around)
                        .mapToLong(step -> Math.floorDiv(day, DAYS) + step)
                        .toArray();
        long[] months = day == Telling.UNKNOWN
                ? new long[] {Telling.UNKNOWN}
                : IntStream.rangeClosed(-around, around)
                        .mapToLong(step -> Math.floorDiv(day, LONG_DAYS) + step)
                        .toArray();
        long[] places = places(telling).toArray();
        // What is told without a place may have been wherever its text speaks of.
        for (long what : places.length > 0 ? places : telling.around().keys().toArray()) {
            add(keys, family, what, stretches);
        }
        String sounds = telling.sounds();
        if (sounds != null) {
            add(keys, family, Hashing.of("sounds " + sounds), stretches);
        }
        for (List<Named> parties : List.of(telling.sources(), telling.targets(), telling.victims())) {
            for (Named named : parties) {
                String code = named.party().code();
                if (named.party().name() != null) {
                    String name = named.party().name().toLowerCase(Locale.ROOT);
                    add(keys, family, Hashing.of("name " + name), months);
                } else if (code != null && code.length() > GENERAL_CODE) {
                    add(keys, family, Hashing.of("code " + code), stretches);
                }
            }
        }
        for (long name : telling.names()) {
            if (names.of(name) <= KEPT) {
                add(keys, family, Hashing.then(Hashing.of("rare"), name), months);
            }
        }
        return keys.build().distinct();
    }

    /** The place and what it lies in. */
    private static LongStream places(Telling telling) {
        Place place = telling.event().place();
        LongStream.Builder places = LongStream.builder();
        if (place != null) {
            if (place.country() != null) {
                places.add(Around.itself(place));
            }
            if (place.admin1() != null) {
                places.add(Hashing.of("province " + place.country() + " " + place.admin1()));
            }
            if (place.country() != null) {
                places.add(Hashing.of("country " + place.country()));
            }
        }
        return places.build();
    }

    private static void add(LongStream.Builder keys, long family, long what, long[] stretches) {
        for (long stretch : stretches) {
            keys.add(key(family, what, stretch));
        }
    }

    private static long key(long family, long what, long when) {
        return Hashing.then(Hashing.then(family, what), when);
    }
}
