package org.casus.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.model.CodedDocument;

/**
 * Tells which documents report the same incident: by the words they share, weighed by how rare these are, and by whether
 * their main events agree in type, day and place.
 */
public final class Linker {
    /** Score from which two documents are joined. */
    private static final double THRESHOLD = 0.25;

    private Linker() {}

    /**
     * The same documents in the same order, each with the incident it belongs to. A document that reports nothing others
     * do has an incident of its own. The result does not depend on the order.
     */
    public static List<CodedDocument> link(List<CodedDocument> documents) {
        WordVectors vectors = WordVectors.of(documents);
        List<MainEvent> events = documents.stream().map(MainEvent::of).toList();
        Groups groups = new Groups(documents.size());
        for (int a = 0; a < documents.size(); a++) {
            for (Map.Entry<Integer, Double> other : vectors.before(a).entrySet()) {
                int b = other.getKey();
                if (other.getValue() + events.get(a).agreement(events.get(b)) >= THRESHOLD) {
                    groups.join(a, b);
                }
            }
        }
        Map<Integer, String> names = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            names.merge(groups.of(i), documents.get(i).document().id(), (x, y) -> x.compareTo(y) <= 0 ? x : y);
        }
        List<CodedDocument> linked = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            linked.add(documents.get(i).withCluster("i-" + names.get(groups.of(i))));
        }
        return linked;
    }
}
