package org.casus.link.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.casus.link.index.Hashing;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;

/** The places that a text names, whatever it says of them, and what they lie in. */
public final class Around {
    /** A text that names no place. */
    static final Around NOTHING = new Around(new long[0], new long[0], new long[0]);

    /** Whether a text names a place. */
    public enum Mention {
        NAMED,
        /** It names only what the place lies in. */
        MAY_BE,
        NOT_NAMED
    }

    /** So many places, those that are named first, are looked up by. */
    private static final int KEYS = 4;

    private final long[] named;
    private final long[] entered;
    private final long[] words;

    private Around(long[] named, long[] entered, long[] words) {
        this.named = named;
        this.entered = entered;
        this.words = words;
    }

    /**
     * What a text names.
     *
     * @param words the words of all its names, hashed, ascending
     */
    static Around of(List<Place> places, long... words) {
        if (places.isEmpty() && words.length == 0) {
            return NOTHING;
        }
        long[] named = places.stream()
                .filter(place -> place.country() != null)
                .mapToLong(Around::itself)
                .distinct()
                .toArray();
        long[] entered = places.stream()
                .map(Around::holders)
                .flatMap(Collection::stream)
                .mapToLong(holder -> holder)
                .distinct()
                .toArray();
        return new Around(named, entered, words);
    }

    /** How many places are named. */
    public int size() {
        return named.length;
    }

    /** The places that are named first, as keys; each is the key of a place itself. */
    public LongStream keys() {
        return Arrays.stream(named).limit(KEYS);
    }

    /** Whether a place, which lies in a country, is named. */
    public Mention of(Place place) {
        if (holds(named, itself(place)) || large(place) && holds(entered, itself(place))) {
            return Mention.NAMED;
        }
        return holders(place).stream().anyMatch(holder -> holds(named, holder)) ? Mention.MAY_BE : Mention.NOT_NAMED;
    }

    /** Whether a place itself is named. */
    public boolean names(Place place) {
        return place.country() != null && of(place) == Mention.NAMED;
    }

    /** Whether any of these words stands in a name. */
    public boolean speaks(long[] of) {
        return Arrays.stream(of).anyMatch(word -> Arrays.binarySearch(words, word) >= 0);
    }

    /** Whether both texts name places, and none that the other names or lies in. */
    public boolean apart(Around other) {
        return named.length > 0 && other.named.length > 0 && !names(other) && !other.names(this);
    }

    private boolean names(Around other) {
        return Arrays.stream(named).anyMatch(key -> holds(other.named, key) || holds(other.entered, key));
    }

    /** The key of a place. */
    public static long itself(Place place) {
        if (place.precision() == PlacePrecision.COUNTRY) {
            return country(place);
        }
        if (place.precision() == PlacePrecision.PROVINCE && place.admin1() != null) {
            return province(place);
        }
        return Hashing.of("place "
                + (place.geonamesId() == null
                        ? place.name() + " " + place.country()
                        : place.geonamesId().toString()));
    }

    private static boolean large(Place place) {
        return place.precision() == PlacePrecision.COUNTRY || place.precision() == PlacePrecision.PROVINCE;
    }

    /** The keys of what a place lies in. */
    private static List<Long> holders(Place place) {
        if (place.country() == null || place.precision() == PlacePrecision.COUNTRY) {
            return List.of();
        }
        return place.precision() == PlacePrecision.PROVINCE || place.admin1() == null
                ? List.of(country(place))
                : List.of(country(place), province(place));
    }

    private static long country(Place place) {
        return Hashing.of("country " + place.country());
    }

    private static long province(Place place) {
        return Hashing.of("province " + place.country() + " " + place.admin1());
    }

    private static boolean holds(long[] keys, long key) {
        for (long each : keys) {
            if (each == key) {
                return true;
            }
        }
        return false;
    }
}
