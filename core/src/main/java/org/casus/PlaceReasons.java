package org.casus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.annotate.Annotator;
import org.casus.model.Document;
import org.casus.model.PlaceChoice;
import org.casus.resolve.place.PlaceFinder;

/** Counts by what the places of a body of text were chosen. The order of the documents makes no difference. */
public final class PlaceReasons {
    private final Annotator annotator;
    private final PlaceFinder finder;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int places;
    private int chosen;

    private PlaceReasons(Annotator annotator, PlaceFinder finder) {
        this.annotator = annotator;
        this.finder = finder;
    }

    /** Those of the coder's codebook and gazetteer. */
    public static PlaceReasons of(Casus casus) {
        return new PlaceReasons(casus.pipeline().annotator(), casus.placeFinder());
    }

    /** Reads one more document. */
    public void read(Document document) {
        for (PlaceChoice choice : finder.choices(annotator.annotate(document))) {
            places++;
            chosen += choice.readings() > 1 ? 1 : 0;
            choice.reasons().forEach(reason -> counts.merge(general(reason), 1, Integer::sum));
        }
    }

    /** Without what is said of the single place. */
    private static String general(String reason) {
        int detail = reason.indexOf(':');
        return detail < 0 ? reason : reason.substring(0, detail);
    }

    /** How many places were mentioned. */
    public int places() {
        return places;
    }

    /** How many of them have a name that can mean several places. */
    public int chosen() {
        return chosen;
    }

    /** Each reason with how many places it decided, the most frequent first; a place may have several. */
    public List<Map.Entry<String, Integer>> counts() {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
        return List.copyOf(sorted);
    }
}
