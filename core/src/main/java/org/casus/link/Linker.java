package org.casus.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.model.CodedDocument;

/**
 * Tells which documents report the same incident: by the words, names and figures they share, weighed by how rare these are.
 */
public final class Linker {
    /** Average likeness from which groups of documents are joined. */
    private static final double THRESHOLD = 0.17;

    /** Two documents less alike than this count as not alike at all; it keeps the table of pairs small. */
    private static final double NOTHING = 0.02;

    private Linker() {}

    /**
     * The same documents in the same order, each with the incident it belongs to. A document that reports nothing others
     * do has an incident of its own. The result does not depend on the order.
     */
    public static List<CodedDocument> link(List<CodedDocument> documents) {
        Integer[] order = IntStream.range(0, documents.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(i -> documents.get(i).document().id()));
        List<CodedDocument> sorted =
                Arrays.stream(order).map(i -> documents.get((int) i)).toList();
        String[] clusters = new String[documents.size()];
        for (List<Integer> group : AverageLinkage.groups(likeness(sorted), THRESHOLD)) {
            int first = group.stream().min(Comparator.naturalOrder()).orElseThrow();
            group.forEach(i ->
                    clusters[order[i]] = "i-" + sorted.get(first).document().id());
        }
        return IntStream.range(0, documents.size())
                .mapToObj(i -> documents.get(i).withCluster(clusters[i]))
                .toList();
    }

    /** Of each document with those before it. */
    private static List<SortedMap<Integer, Double>> likeness(List<CodedDocument> documents) {
        List<WordVectors> views = Arrays.stream(View.values())
                .map(view -> WordVectors.of(documents.stream()
                        .map(coded -> view.words(coded.document()))
                        .toList()))
                .toList();
        List<SortedMap<Integer, Double>> rows = new ArrayList<>(documents.size());
        for (int document = 0; document < documents.size(); document++) {
            double[] row = new double[document];
            for (View view : View.values()) {
                views.get(view.ordinal()).addTo(row, document, view.share());
            }
            SortedMap<Integer, Double> likeness = new TreeMap<>();
            for (int other = 0; other < document; other++) {
                if (row[other] >= NOTHING) {
                    likeness.put(other, row[other]);
                }
            }
            rows.add(likeness);
        }
        return rows;
    }
}
